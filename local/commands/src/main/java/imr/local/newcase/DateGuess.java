package imr.local.newcase;

import imr.reading.text.Dates;
import imr.reading.text.Tokenizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates that a file gives of itself: in its name, or at the head of its first page. */
final class DateGuess {
    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_.]?(\\d\\d)[-_.]?(\\d\\d)(?!\\d)");
    private static final Pattern INJURY = Pattern.compile("date of injury|\\bdoi\\b|injury date");
    private static final Pattern OTHERS = Pattern.compile("birth|\\bdob\\b|injur|\\bdoi\\b|received|due|hired");
    private static final int HEAD = 15;

    private DateGuess() {}

    /** When it was written. */
    static Optional<LocalDate> written(String fileName, String firstPage) {
        Matcher name = IN_NAME.matcher(fileName);
        if (name.find()) {
            Optional<LocalDate> date = day(name.group(1), name.group(2), name.group(3));
            if (date.isPresent()) return date;
        }
        return firstPage
                .lines()
                .limit(HEAD)
                .filter(line -> !OTHERS.matcher(line.toLowerCase(Locale.ROOT)).find())
                .flatMap(line -> in(line).stream())
                .findFirst();
    }

    /** The date of injury, where a line names it. */
    static Optional<LocalDate> injury(String firstPage) {
        return firstPage
                .lines()
                .filter(line -> INJURY.matcher(line.toLowerCase(Locale.ROOT)).find())
                .map(line -> line.substring(Math.max(0, start(line))))
                .flatMap(line -> in(line.substring(0, Math.min(line.length(), 60))).stream())
                .findFirst();
    }

    private static int start(String line) {
        Matcher named = INJURY.matcher(line.toLowerCase(Locale.ROOT));
        return named.find() ? named.start() : 0;
    }

    private static Optional<LocalDate> in(String line) {
        return Optional.ofNullable(Dates.lastIn(Tokenizer.tokens(line, 0, line.length())));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
