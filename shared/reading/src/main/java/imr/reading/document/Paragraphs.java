package imr.reading.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines into running text: the lines of a paragraph with spaces, paragraphs with a line end, words cut at a line end without either.
 *
 * <p>A hyphen at a line end stays, since word processors break at hyphens that are there ("11-21-" before "2016", "follow-" before "up"),
 * unless the same lines use the word without it elsewhere.
 */
public final class Paragraphs {
    private static final Pattern ENTRY =
            Pattern.compile("\\d{1,2}[.)] \\p{Lu}|[•▪●○*] |\\p{Lu}[\\p{L}/-]*(?: [\\p{L}/-]+){0,3}: ?\\S");

    private Paragraphs() {}

    public static String join(List<Line> lines) {
        int length = 0;
        for (Line line : lines) length += line.text().length() + 1;
        StringBuilder out = new StringBuilder(length);
        Set<String> words = null;
        boolean afterHeading = false;
        for (Line line : lines) {
            if (line.text().isEmpty()) continue;
            boolean heading = isHeading(line.text());
            if (!out.isEmpty()) {
                if (endsWithHyphen(out) && !line.afterGap()) {
                    String whole = whole(out, line.text());
                    if (whole != null) {
                        if (words == null) words = words(lines);
                        if (words.contains(whole)) out.setLength(out.length() - 1);
                    }
                } else if (line.afterGap() || line.afterBreak() || heading || afterHeading || isEntry(line.text())) {
                    out.append('\n');
                } else if (!endsWithSlash(out) && line.text().charAt(0) != '/') {
                    out.append(' ');
                }
            }
            out.append(line.text());
            afterHeading = heading;
        }
        return out.toString();
    }

    /** A line of a list or a form: "2. Naproxen", "• Naproxen", "Claim number: 12". */
    private static boolean isEntry(String line) {
        return ENTRY.matcher(line).lookingAt();
    }

    /** A line in capitals with a word in it, such as TREATMENT PLAN; not a line of an address or a number. */
    private static boolean isHeading(String line) {
        if (line.length() > 80) return false;
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLowerCase(c)) return false;
            if (Character.isLetter(c)) letters++;
        }
        return letters >= 4 && letters * 2 > line.length();
    }

    private static boolean endsWithHyphen(StringBuilder text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    /** "EMG/" before "NCV" is one word. */
    private static boolean endsWithSlash(StringBuilder text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == '/' && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    /** The word that the two halves make without the hyphen, in lower case; {@code null} when they are not halves of a word. */
    private static @Nullable String whole(StringBuilder before, String after) {
        int from = before.length() - 1;
        while (from > 0 && Character.isLetter(before.charAt(from - 1))) from--;
        int to = 0;
        while (to < after.length() && Character.isLowerCase(after.charAt(to))) to++;
        if (before.length() - 1 - from < 2 || to < 2) return null;
        return (before.substring(from, before.length() - 1) + after.substring(0, to)).toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(List<Line> lines) {
        Set<String> words = new HashSet<>();
        for (Line line : lines)
            for (String word : line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) words.add(word);
        return words;
    }
}
