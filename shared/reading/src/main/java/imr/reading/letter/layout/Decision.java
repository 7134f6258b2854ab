package imr.reading.letter.layout;

import imr.reading.text.WordLists;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The decision as it stands behind an item's heading: recognized so that it can be taken away. */
public final class Decision {
    private static final WordLists WORDS = WordLists.load(Decision.class, "wording.txt");
    private static final Pattern WORD =
            Pattern.compile("(?i)[\\s:;,–—-]*\\b" + WORDS.anyOf("decision") + "\\b[\\s.:]*$");
    private static final Pattern SENTENCE = Pattern.compile("(?i)[\\s:;,–—-]*\\b" + WORDS.anyOf("verb")
            + " (?:not )?medically (?:necessary|reasonable)(?: and (?:appropriate|necessary))?[\\s.:]*$");

    private Decision() {}

    /** A heading without the decision behind it and the colons and spaces between. */
    public static String removed(String heading) {
        String plain = cut(WORD, heading);
        plain = cut(SENTENCE, plain);
        int end = plain.length();
        while (end > 0 && (plain.charAt(end - 1) == ':' || Character.isWhitespace(plain.charAt(end - 1)))) end--;
        return plain.substring(0, end).strip();
    }

    /** The decision behind a heading as written, {@code null} when there is none. */
    public static @Nullable String words(String heading) {
        Matcher word = WORD.matcher(heading);
        if (word.find()) return word.group();
        Matcher sentence = SENTENCE.matcher(heading);
        return sentence.find() ? sentence.group() : null;
    }

    private static String cut(Pattern decision, String heading) {
        Matcher found = decision.matcher(heading);
        return found.find() ? heading.substring(0, found.start()) : heading;
    }

    static boolean endsHeading(String line) {
        return line.endsWith(":") || WORD.matcher(line).find();
    }
}
