package imr.reading.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a word that was cut at a line end from one that has a hyphen of its own there, as "follow-up" and "x-ray" have. What the same page says
 * elsewhere decides first: the word without a hyphen, or with it. Otherwise the hyphen stays behind a number, a single letter and the first parts
 * of compounds that {@code compounds.txt} lists, and before what is no small letter; an ending that it lists goes on with a cut word.
 */
final class Hyphens {
    private static final Set<String> PARTS = load();
    private static final int SHORTEST_WORD = 4;

    private Hyphens() {}

    static boolean isAtEnd(CharSequence text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    /**
     * Whether the hyphen that a text ends with parts a word that the next line goes on with, so that it is to be dropped.
     *
     * @param words of the page, in lower case, those with hyphens both whole and in parts
     */
    static boolean parts(CharSequence before, String after, Set<String> words) {
        int hyphen = before.length() - 1;
        int from = hyphen;
        while (from > 0 && Character.isLetter(before.charAt(from - 1))) from--;
        int to = 0;
        while (to < after.length() && Character.isLowerCase(after.charAt(to))) to++;
        if (hyphen - from < 2 || to < 1) return false;
        String first = before.subSequence(from, hyphen).toString().toLowerCase(Locale.ROOT);
        String second = after.substring(0, to);
        if (words.contains(first + second) || PARTS.contains('-' + second)) return true;
        if (words.contains(first + '-' + second) || PARTS.contains(first)) return false;
        boolean bothWords = first.length() >= SHORTEST_WORD
                && second.length() >= SHORTEST_WORD
                && words.contains(first)
                && hasAlone(second, after, words);
        return !bothWords;
    }

    /** Whether the page has the second half as a word elsewhere; at the beginning of this line it stands as one in any case. */
    private static boolean hasAlone(String second, String line, Set<String> words) {
        return words.contains(second) && line.indexOf(second, second.length()) > 0;
    }

    private static Set<String> load() {
        try (InputStream file = Hyphens.class.getResourceAsStream("compounds.txt")) {
            if (file == null) throw new IllegalStateException("compounds.txt is missing from the class path");
            Set<String> parts = new HashSet<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
                if (!line.startsWith("#")) for (String part : line.strip().split(" +")) parts.add(part);
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
