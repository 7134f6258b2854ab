package imr.domain.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day that comes once a year: {@code July 4}, {@code third Monday of January}, {@code day after fourth Thursday of November}. */
sealed interface YearlyDay {
    LocalDate in(int year);

    /** The same date each year. */
    record Fixed(MonthDay date) implements YearlyDay {
        @Override
        public LocalDate in(int year) {
            return date.atYear(year);
        }
    }

    /**
     * A weekday of a month.
     *
     * @param ordinal 1 to 4, or -1 for the last
     */
    record Weekday(int ordinal, DayOfWeek weekday, Month month) implements YearlyDay {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
        }
    }

    record DayAfter(YearlyDay day) implements YearlyDay {
        @Override
        public LocalDate in(int year) {
            return day.in(year).plusDays(1);
        }
    }

    String AFTER = "day after ";
    List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    Pattern FIXED = Pattern.compile("([A-Z][a-z]+) (\\d{1,2})");
    Pattern WEEKDAY = Pattern.compile("(first|second|third|fourth|last) ([A-Z][a-z]+) of ([A-Z][a-z]+)");

    /**
     * From the words of the file.
     *
     * @throws IllegalArgumentException for other words
     */
    static YearlyDay parse(String words) {
        if (words.startsWith(AFTER)) return new DayAfter(parse(words.substring(AFTER.length())));
        Matcher fixed = FIXED.matcher(words);
        if (fixed.matches()) return new Fixed(MonthDay.of(month(fixed.group(1)), Integer.parseInt(fixed.group(2))));
        Matcher weekday = WEEKDAY.matcher(words);
        if (!weekday.matches()) throw new IllegalArgumentException("not a day of the year: " + words);
        int ordinal = ORDINALS.indexOf(weekday.group(1)) + 1;
        return new Weekday(
                ordinal == 0 ? -1 : ordinal,
                DayOfWeek.valueOf(weekday.group(2).toUpperCase(Locale.ROOT)),
                month(weekday.group(3)));
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
