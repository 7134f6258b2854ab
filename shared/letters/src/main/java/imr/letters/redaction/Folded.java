package imr.letters.redaction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared: without case and accents, with one kind of apostrophe, dash and space; and for each of its characters where
 * that stands in the original. So {@code JOSÉ O’NEILL} is found by {@code jose o'neill}.
 */
final class Folded {
    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Folded of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        int at = 0;
        while (at < original.length()) {
            int point = original.codePointAt(at);
            for (char c : fold(point).toCharArray()) {
                if (folded.length() + 1 >= origins.length) origins = Arrays.copyOf(origins, origins.length * 2);
                origins[folded.length()] = at;
                folded.append(c);
            }
            at += Character.charCount(point);
        }
        origins[folded.length()] = original.length();
        return new Folded(folded.toString(), origins);
    }

    static String fold(String original) {
        return of(original).text;
    }

    private static String fold(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) return " ";
        if (Character.getType(point) == Character.DASH_PUNCTUATION) return "-";
        if (Character.getType(point) == Character.FORMAT) return ""; // soft hyphens and zero-width characters
        if (point == '\u2019' || point == '\u2018' || point == '\u02bc' || point == '`') return "'";
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        StringBuilder base = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(base::appendCodePoint);
        return base.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    String text() {
        return text;
    }

    /** Where the character at this place of the folded text begins in the original. */
    int origin(int at) {
        return origins[at];
    }
}
