package imr.checks.gate;

import java.util.regex.Pattern;

/** The names of guidelines, laws and literature by which a text shows what it relies on. */
final class Cited {
    private static final Pattern NAME = Pattern.compile(
            "(?i)\\b(?:MTUS|ACOEM|ODG|official disability guidelines|medical treatment utilization schedule"
                    + "|occupational medicine practice|(?:chronic pain|post-?surgical|acupuncture)\\b[^.]{0,30}\\bguidelines?"
                    + "|opioids? (?:medical )?treatment guidelines?|9792\\.\\d|labor code|formulary"
                    + "|(?:american|national|north american) (?:\\w+ ){0,8}?(?:guidelines?|society|academy|association|college|institutes?)"
                    + "|AAOS|NASS|AAN|CDC|FDA|UpToDate|cochrane|medicare|pubmed|textbook"
                    + "|et al|https?://|www\\.)");
    private static final Pattern STUDY = Pattern.compile(
            "\\([^()]*\\b(?:19|20)\\d{2}\\b[^()]*\\)|\\bJ(?:ournal)?\\b[^.]{0,60}\\b(?:19|20)\\d{2}\\b");
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)\\bdid not cite any (?:medical )?evidence|^\\W*(?:none|not applicable|n/?a)?(?: cited| given)?\\W*$");

    private Cited() {}

    /** Whether a text names a guideline, a law or literature. */
    static boolean names(String text) {
        return NAME.matcher(text).find() || STUDY.matcher(text).find();
    }

    /** Whether the line for a guideline says that there is none. */
    static boolean isNothing(String line) {
        return NOTHING.matcher(line).find();
    }
}
