package imr.reading.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as records write them: {@code 10-28-2016}, {@code 10/28/16}, {@code 2016-10-28}, {@code October 28, 2016}, {@code Oct 28, 2016}. */
public final class Dates {
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .toList();

    /** Years of two digits above it are of the last century: a record speaks of what was, and of little that is to come. */
    private static final int LAST_OF_THIS_CENTURY = 40;

    private Dates() {}

    /** The last date of a sentence, {@code null} when it has none. */
    public static @Nullable LocalDate lastIn(List<Token> tokens) {
        LocalDate last = null;
        for (int i = 0; i < tokens.size(); i++) {
            LocalDate date = at(tokens, i);
            if (date != null) last = date;
        }
        return last;
    }

    /**
     * A date where it stands.
     *
     * @param day of a month or a year alone, its last day
     * @param to  behind its last word
     */
    public record Told(LocalDate day, int to) {}

    /** The date that begins at a place: a day, a month with its year, a year. {@code null} when none does. */
    public static @Nullable Told latest(List<Token> tokens, int at) {
        Told day = day(tokens, at);
        if (day != null) return day;
        int month = month(tokens.get(at).text());
        if (month == 0) {
            int year = number(tokens.get(at).text());
            return isYear(year) ? new Told(LocalDate.of(year, 12, 31), at + 1) : null;
        }
        int next = at + 1 < tokens.size()
                        && (tokens.get(at + 1).text().equals(",")
                                || tokens.get(at + 1).text().equals("of"))
                ? at + 2
                : at + 1;
        int year = next < tokens.size() ? number(tokens.get(next).text()) : -1;
        return isYear(year) ? new Told(YearMonth.of(year, month).atEndOfMonth(), next + 1) : null;
    }

    /** The day that begins at a place, {@code null} when none does. */
    public static @Nullable Told day(List<Token> tokens, int at) {
        LocalDate day = at(tokens, at);
        if (day == null) return null;
        if (Character.isDigit(tokens.get(at).text().charAt(0))) return new Told(day, at + 1);
        return new Told(day, tokens.get(at + 2).text().equals(",") ? at + 4 : at + 3);
    }

    private static boolean isYear(int number) {
        return number >= 1950 && number <= 2200;
    }

    private static @Nullable LocalDate at(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') return numeric(text);
        int month = month(text);
        if (month == 0 || at + 2 >= tokens.size()) return null;
        int year = tokens.get(at + 2).text().equals(",") ? at + 3 : at + 2;
        if (year >= tokens.size()) return null;
        return day(
                number(tokens.get(year).text()),
                month,
                number(tokens.get(at + 1).text()));
    }

    /** The number of a month by its name or the first three letters of it ("sept" has four); 0 when it is none. */
    private static int month(String word) {
        if (word.length() < 3) return 0;
        String name = word.equals("sept") ? "sep" : word;
        for (int i = 0; i < MONTHS.size(); i++)
            if (MONTHS.get(i).startsWith(name) && (name.length() == 3 || name.equals(MONTHS.get(i)))) return i + 1;
        return 0;
    }

    private static @Nullable LocalDate numeric(String text) {
        if (text.length() < 6 || text.length() > 10) return null;
        String[] parts = text.split("[-/]");
        if (parts.length != 3) return null;
        int a = number(parts[0]);
        int b = number(parts[1]);
        int c = number(parts[2]);
        if (parts[0].length() == 4) return day(a, b, c);
        return day(parts[2].length() == 2 ? ofTwoDigits(c) : c, a, b);
    }

    private static int ofTwoDigits(int year) {
        return year > LAST_OF_THIS_CENTURY ? 1900 + year : 2000 + year;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        if (year < 1900 || year > 2200 || month < 1 || day < 1) return null;
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // 31 November is a slip of the pen, not a date
        }
    }

    private static int number(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i > 3) return -1;
            value = value * 10 + c - '0';
        }
        return text.isEmpty() ? -1 : value;
    }
}
