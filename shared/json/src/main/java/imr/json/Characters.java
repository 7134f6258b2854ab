package imr.json;

import java.util.Locale;
import java.util.Optional;

/**
 * Characters that have no place in what people read and sign: controls, and those that cannot be seen or turn the direction of writing, so that
 * a text looks other than it is. Line ends and tabs are text; so are the joiners that some scripts need.
 */
public final class Characters {
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private Characters() {}

    /** What is wrong with a text, by the first such character and its place; empty when nothing is. */
    public static Optional<String> refused(String text) {
        int place = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            place++;
            if (isRefused(character))
                return Optional.of(String.format(
                        Locale.ROOT,
                        "Character %d is U+%04X, which cannot be seen or makes a text look other than it is; remove it.",
                        place,
                        character));
            at += Character.charCount(character);
        }
        return Optional.empty();
    }

    /** A name of the sender's own, as it may be shown: of bounded length, without such characters. */
    public static String shown(String name, int longest) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(longest).forEach(c -> shown.appendCodePoint(isRefused(c) || c < ' ' ? '\uFFFD' : c));
        return name.codePointCount(0, name.length()) > longest ? shown + "…" : shown.toString();
    }

    private static boolean isRefused(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.FORMAT -> character != JOINER && character != NON_JOINER;
            case Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
