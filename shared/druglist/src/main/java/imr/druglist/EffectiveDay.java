package imr.druglist;

import imr.domain.Problem;
import imr.guidelines.formulary.DrugList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day from which a list is in force: as its title says, or as whoever imports it says where the title does not. */
final class EffectiveDay {
    private static final Pattern TOLD = Pattern.compile("(?i)\\beffective(?: date)?\\W{0,3}(?:on |as of )?"
            + "(\\d{1,4}[/-]\\d{1,2}[/-]\\d{1,4}|[a-z]{3,9}\\.? \\d{1,2},? \\d{4})");
    private static final List<DateTimeFormatter> FORMS =
            List.of(form("uuuu-M-d"), form("M/d/uuuu"), form("M-d-uuuu"), form("MMMM d, uuuu"), form("MMMM d uuuu"));

    private EffectiveDay() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day, or empty with what is wrong added to the problems. */
    static Optional<LocalDate> of(List<TableRow> rows, @Nullable LocalDate given, List<Problem> problems) {
        LocalDate told = null;
        for (TableRow row : rows) {
            Matcher matcher = TOLD.matcher(row.line());
            if (!matcher.find()) continue;
            Optional<LocalDate> day = parse(matcher.group(1));
            if (day.isEmpty()) {
                problems.add(new Problem(
                        "BAD_DATE",
                        row.place(),
                        "\"" + matcher.group(1) + "\" is no day of the calendar; correct it, such as 10/01/2018."));
                return Optional.empty();
            }
            if (told != null && !told.equals(day.get())) {
                problems.add(new Problem(
                        "TWO_DATES",
                        row.place(),
                        "The list says that it takes effect on " + told + " and on " + day.get()
                                + "; keep the one that holds for the whole list."));
                return Optional.empty();
            }
            told = day.get();
        }
        return settled(told, given, problems);
    }

    private static Optional<LocalDate> settled(
            @Nullable LocalDate told, @Nullable LocalDate given, List<Problem> problems) {
        LocalDate day = told == null ? given : told;
        if (day == null)
            problems.add(new Problem(
                    "NO_DATE",
                    "the file",
                    "It does not say when the list takes effect; say it with --effective, such as --effective"
                            + " 2018-10-01."));
        else if (given != null && !given.equals(day))
            problems.add(new Problem(
                    "TWO_DATES",
                    "the file",
                    "The list says that it takes effect on " + day + ", not on " + given + "; leave --effective out."));
        else if (day.isBefore(DrugList.FIRST_DAY))
            problems.add(new Problem(
                    "TOO_EARLY",
                    "the file",
                    "No list took effect before " + DrugList.FIRST_DAY + " (8 CCR 9792.27.2); check the day."));
        else return Optional.of(day);
        return Optional.empty();
    }

    static Optional<LocalDate> parse(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeParseException e) {
                // Another form may fit.
            }
        }
        return Optional.empty();
    }
}
