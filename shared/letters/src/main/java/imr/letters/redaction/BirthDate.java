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
        String inSpanish = Folded.fold(date.getMonth().getDisplayName(TextStyle.FULL, Locale.of("es")));
        String gap = "[-/., ]{1,3}";
        String near = "[-/., ]{0,2}";
        String ordinal = "(?:st|nd|rd|th)?";
        return "(?<!\\d)(?:"
                + String.join(
                        "|",
                        month + gap + day + gap + years,
                        day + gap + month + gap + year,
                        year + gap + month + gap + day,
                        "%04d%02d%02d".formatted(year, date.getMonthValue(), date.getDayOfMonth()),
                        "%02d%02d%04d".formatted(date.getMonthValue(), date.getDayOfMonth(), year),
                        day + " (?:de )?" + inSpanish + ",? (?:de |del )?" + years,
                        named + near + day + ordinal + "[-/., ]{0,3}" + years,
                        day + ordinal + near + "(?:of )?" + named + "[-/., ]{0,3}" + years)
                + ")(?!\\d)";
    }
}
