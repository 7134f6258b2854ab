package imr.reading.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins lines into running text: the lines of a paragraph with spaces, paragraphs with a line end, words cut at a line end without either, as
 * {@link Hyphens} tells them.
 */
public final class Paragraphs {
    /** A line of a list or a form: "2. Naproxen", "• Naproxen", "[X] Gait normal", "Claim number: 12". */
    private static final Pattern ENTRY = Pattern.compile(
            "\\d{1,2}[.)] \\p{Lu}|[•▪●○*] |(?:\\[ ?[xX✓✔]? ?\\]|[☐☑☒✓✔□■]) ?\\S|\\p{Lu}[\\p{L}/-]*(?: [\\p{L}/-]+){0,3}: ?\\S");

    private static final String DAY = "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2}))";
    /** A line that a day begins with a sign behind it: "2016-11-02[STOPPED] : Naproxen", "08/15/2016 - Low back pain". */
    private static final Pattern DATED = Pattern.compile(DAY + " ?(?:[\\[(:|]|[-–—] )");

    private static final Pattern DAY_FIRST = Pattern.compile(DAY + "\\b");
    /** A line drawn with signs. */
    private static final Pattern RULE = Pattern.compile("([-=_*#~.+])\\1{3,}");

    private Paragraphs() {}

    public static String join(List<Line> lines) {
        int length = 0;
        for (Line line : lines) length += line.text().length() + 1;
        StringBuilder out = new StringBuilder(length);
        Set<String> words = null;
        boolean afterHeading = false;
        String above = "";
        for (Line line : lines) {
            String text = line.text();
            if (text.isEmpty()) continue;
            if (RULE.matcher(text).matches()) {
                afterHeading = true;
                continue;
            }
            boolean heading = isHeading(text);
            if (!out.isEmpty()) {
                if (Hyphens.isAtEnd(out) && !line.afterGap()) {
                    if (words == null) words = words(lines);
                    if (Hyphens.parts(out, text, words)) out.setLength(out.length() - 1);
                } else if (line.afterGap()
                        || line.afterBreak()
                        || heading
                        || afterHeading
                        || isEntry(text)
                        || isDated(text, above)) {
                    out.append('\n');
                } else if (!endsWithSlash(out) && text.charAt(0) != '/') {
                    out.append(' ');
                }
            }
            out.append(text);
            afterHeading = heading;
            above = text;
        }
        return out.toString();
    }

    /** Whether a line begins something of its own: a heading, an entry of a list or a form, a dated line. */
    static boolean begins(String line) {
        return isHeading(line) || isEntry(line) || DATED.matcher(line).lookingAt();
    }

    private static boolean isEntry(String line) {
        return ENTRY.matcher(line).lookingAt();
    }

    /** A dated line; one that begins with a bare day is one where the line above does too or has come to its end. */
    private static boolean isDated(String line, String above) {
        if (!Character.isDigit(line.charAt(0))) return DATED.matcher(above).lookingAt() && line.indexOf(':') > 0;
        if (DATED.matcher(line).lookingAt()) return true;
        return DAY_FIRST.matcher(line).lookingAt()
                && (DAY_FIRST.matcher(above).lookingAt() || above.endsWith(".") || above.endsWith(":"));
    }

    /** A line in capitals with a word in it, such as TREATMENT PLAN; not a line of an address or a number. */
    static boolean isHeading(String line) {
        if (line.length() > 80) return false;
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLowerCase(c)) return false;
            if (Character.isLetter(c)) letters++;
        }
        return letters >= 4 && letters * 2 > line.length();
    }

    /** "EMG/" before "NCV" is one word. */
    private static boolean endsWithSlash(StringBuilder text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == '/' && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    static Set<String> words(List<Line> lines) {
        Set<String> words = new HashSet<>();
        for (Line line : lines)
            for (String word : line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
                words.add(word);
                if (word.indexOf('-') > 0) words.addAll(List.of(word.split("-")));
            }
        return words;
    }
}
