package imr.reading.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels and titles that letters are laid out with. */
final class Labels {
    static final Pattern ADMINISTRATOR =
            Pattern.compile("(?i)(?:the )?(?:claims administrator|UR)(?:'s|’s)? guidelines?(?: used)?\\s*:\\s*");
    static final Pattern OTHERS = Pattern.compile(
            "(?i)(?:MAXIMUS|IMR|expert reviewer|reviewer)(?:'s|’s)? guidelines?(?: used)?\\s*:|decision rationale\\s*:|rationale(?: for (?:the )?decision)?\\s*:");
    private static final Pattern DECISION = Pattern.compile("(?i)[\\s:]*\\b(?:upheld|overturned)\\b[\\s.:]*$");
    private static final List<String> TITLES = List.of(
            "CLINICAL CASE SUMMARY",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "HOW THE IMR FINAL DETERMINATION WAS MADE",
            "DOCUMENTS REVIEWED");

    private Labels() {}

    /** The text with each section title in a paragraph of its own, also where the file has no blank lines. */
    static String apart(String text) {
        String apart = text;
        for (String title : TITLES)
            apart = apart.replaceAll("\\s*" + Pattern.quote(title) + "\\s*", "\n" + title + "\n");
        return apart;
    }

    static boolean startsWithOne(String paragraph) {
        Matcher administrator = ADMINISTRATOR.matcher(paragraph);
        Matcher others = OTHERS.matcher(paragraph);
        return administrator.lookingAt() || others.lookingAt();
    }

    static boolean isSectionTitle(String paragraph) {
        return TITLES.stream().anyMatch(title -> paragraph.strip().equalsIgnoreCase(title))
                || paragraph.strip().startsWith("The Final Determination was based on decisions");
    }

    static boolean endsWithDecision(String paragraph) {
        return DECISION.matcher(paragraph).find();
    }

    /** The heading of an item without the decision that stands behind it. */
    static String withoutDecision(String heading) {
        String plain = DECISION.matcher(heading).replaceFirst("").strip();
        while (plain.endsWith(":"))
            plain = plain.substring(0, plain.length() - 1).strip();
        return plain;
    }
}
