package imr.reading.letter.layout;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The titles of a letter's sections, in the words of the years. */
enum Title {
    HOW("HOW THE IMR FINAL DETERMINATION WAS MADE", "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE"),
    SUMMARY("CLINICAL CASE SUMMARY", "CLINICAL SUMMARY", "CASE SUMMARY"),
    ISSUES(
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "IMR ISSUES, DECISIONS, AND RATIONALES",
            "IMR DECISION(S) AND RATIONALE(S)",
            "ISSUES, DECISIONS AND RATIONALES"),
    DOCUMENTS("DOCUMENTS REVIEWED", "RECORDS REVIEWED", "DOCUMENTS REVIEWED FOR DETERMINATION");

    private static final int LONGEST = 60;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> words;

    Title(String... words) {
        this.words = List.of(words);
    }

    static @Nullable Title of(String line) {
        if (line.length() > LONGEST) return null;
        String plain = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        String upper = plain.strip().toUpperCase(Locale.ROOT);
        for (Title title : values()) if (title.words.contains(upper)) return title;
        return null;
    }

    /** Where a title in capitals stands within a longer line, as in a text without line ends: from and to; {@code null} when none does. */
    static int @Nullable [] within(String line) {
        for (Title title : values())
            for (String words : title.words) {
                int at = words.length() < 15 ? -1 : line.indexOf(words);
                if (at >= 0) return new int[] {at, at + words.length()};
            }
        return null;
    }
}
