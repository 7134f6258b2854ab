package imr.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts pages' lines together to text. A sentence that goes on over the end of a page stands whole on the page where it begins, as a reader would
 * quote it; the next page's text begins behind it.
 */
final class PageTurns {
    /** In characters; what goes on for longer is no sentence, and stays where it is. */
    private static final int LONGEST = 2_000;
    /** Of the widest line of its page, what a line that is filled to the margin has at least. */
    private static final double FILLED = 0.72;

    private static final int NARROWEST = 40;

    private static final Pattern SENTENCE_END =
            Pattern.compile("([\\p{L}\\p{N}%)\\]\"'”’]+)[.!?][\"')\\]”’]*(?=\\s|$)|\\n");
    /** An abbreviation: short, and with a capital. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}\\p{Ll}?");

    private PageTurns() {}

    /** The text of each page, in order. */
    static List<String> texts(List<PageLines> pages) {
        List<StringBuilder> texts = new ArrayList<>(pages.size());
        for (PageLines page : pages) texts.add(new StringBuilder(Paragraphs.join(page.lines())));
        int into = -1;
        for (int i = 0; i < pages.size(); i++) {
            List<Line> lines = pages.get(i).lines();
            if (lines.isEmpty()) {
                // A page without text, such as an image, does not lie within a sentence.
                into = -1;
                continue;
            }
            boolean moved =
                    into >= 0 && goesOn(pages.get(into).lines(), lines) && move(texts.get(into), texts.get(i), lines);
            if (!moved || !texts.get(i).isEmpty()) into = i;
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }

    private static boolean goesOn(List<Line> before, List<Line> after) {
        String last = before.getLast().text();
        String first = after.getFirst().text();
        if (Paragraphs.begins(first) || Paragraphs.isHeading(last)) return false;
        if (Hyphens.isAtEnd(last)) return true;
        if (".!?:;".indexOf(last.charAt(last.length() - 1)) >= 0) return false;
        if (Character.isLowerCase(first.charAt(0))) return true;
        int widest = 0;
        for (Line line : before) widest = Math.max(widest, line.text().length());
        return last.length() >= NARROWEST && last.length() >= widest * FILLED;
    }

    private static boolean move(StringBuilder into, StringBuilder from, List<Line> lines) {
        int end = sentenceEnd(from);
        if (end < 0) return false;
        String rest = from.substring(0, end).strip();
        if (Hyphens.isAtEnd(into)) {
            if (Hyphens.parts(into, rest, Paragraphs.words(lines))) into.setLength(into.length() - 1);
        } else into.append(' ');
        into.append(rest);
        while (end < from.length() && Character.isWhitespace(from.charAt(end))) end++;
        from.delete(0, end);
        return true;
    }

    /** Behind the sentence that a text begins with; -1 when it does not come to an end. */
    private static int sentenceEnd(CharSequence text) {
        Matcher end = SENTENCE_END.matcher(text.subSequence(0, Math.min(text.length(), LONGEST)));
        while (end.find())
            if (end.group(1) == null || !ABBREVIATION.matcher(end.group(1)).matches()) return end.end();
        return text.length() < LONGEST ? text.length() : -1;
    }
}
