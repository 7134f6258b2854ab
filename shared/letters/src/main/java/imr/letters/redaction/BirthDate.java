package imr.letters.redaction;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** A birth date as records write it, as a regular expression over folded text. */
final class BirthDate {
    private BirthDate() {}

    static String pattern(LocalDate date) {
        int year = date.getYear();
        String month = "0?" + date.getMonthValue();
        String day = "0?" + date.getDayOfMonth();
        String years = "(?:" + year + "|" + "%02d".formatted(year % 100) + ")";
        String name = date.getMonth().getDisplayName(TextStyle.FULL, Locale.US).toLowerCase(Locale.ROOT);
        String named = "(?:" + name + "|" + name.substring(0, 3) + "|" + name.substring(0, Math.min(4, name.length()))
                + ")\\.?";
        String gap = "[-/. ]{1,3}";
        String ordinal = "(?:st|nd|rd|th)?";
        return "(?<!\\d)(?:"
                + String.join(
                        "|",
                        month + gap + day + gap + years,
                        day + gap + month + gap + year,
                        year + gap + month + gap + day,
                        "%04d%02d%02d".formatted(year, date.getMonthValue(), date.getDayOfMonth()),
                        named + " ?" + day + ordinal + ",? ?" + years,
                        day + ordinal + " ?(?:of )?" + named + ",? ?" + years)
                + ")(?!\\d)";
    }
}
