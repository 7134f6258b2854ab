package imr.reading.letter.layout;

import imr.reading.document.Line;
import imr.reading.text.WordLists;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where an item's heading begins, going back from where it ends. What stands above is the end of the reasons for the item before, of a
 * guideline, or the opening of the list; a heading is told from it by a gap, by bold type, or by the full stop that ends the line above.
 */
final class Headings {
    /** Lines of the longest heading; nothing printed comes near. */
    private static final int LONGEST = 40;

    private static final WordLists WORDS = WordLists.load(Headings.class, "wording.txt");
    private static final Pattern PORTION = Pattern.compile("(?i)" + WORDS.anyOf("portion"));
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?i)\\b" + WORDS.anyOf("verb") + " the original request\\b|^the original request (?:was|is)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][\"”’)\\]]*");
    private static final Pattern ABBREVIATION = Pattern.compile("(?i).*\\b" + WORDS.anyOf("abbreviation") + "\\.");

    private final List<Line> letter;
    private final Label.Wording wording;

    Headings(List<Line> letter, Label.Wording wording) {
        this.letter = letter;
        this.wording = wording;
    }

    /**
     * The number of the first line of the heading that ends before a line; that line's number when there is no heading.
     *
     * @param floor the first line that may belong to it
     */
    int start(int end, int floor) {
        int start = whole(end, floor);
        if (!isRest(start, end)) return start;
        int original = originalRequest(start, floor);
        return original < 0 ? start : whole(original + 1, floor);
    }

    private int whole(int end, int floor) {
        int start = end;
        while (start > floor && end - start < LONGEST && belongs(start - 1, start, end)) start--;
        return start;
    }

    private boolean belongs(int line, int below, int end) {
        String text = letter.get(line).text();
        if (Label.of(text, wording) != null || Title.of(text) != null) return false;
        if (below == end || Decision.removed(text(below, end)).isEmpty()) return true;
        Line above = letter.get(line);
        Line next = letter.get(below);
        if (next.afterGap()) return false;
        if (next.bold() && above.bold()) return true;
        if (next.bold() && !above.bold()) return false;
        if (next.afterBreak()) return false;
        return above.bold() ? endsOpen(text) : !endsSentence(text);
    }

    /** Whether a line in bold type goes on in plain type below. */
    private static boolean endsOpen(String text) {
        return !endsSentence(text) && !text.endsWith(":");
    }

    private static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).matches()
                && !ABBREVIATION.matcher(text).matches();
    }

    /** Whether the lines speak of what remains of a request without the request itself, which then stands above. */
    boolean isRest(int from, int to) {
        String text = text(from, to);
        return PORTION.matcher(text).find() && !ORIGINAL.matcher(text).find();
    }

    private int originalRequest(int below, int floor) {
        for (int line = below - 1; line >= Math.max(floor, below - 12); line--) {
            String text = letter.get(line).text();
            if (Label.of(text, wording) != null || Title.of(text) != null) return -1;
            if (ORIGINAL.matcher(text(line, below)).find()) return line;
        }
        return -1;
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) text.append(letter.get(i).text()).append(' ');
        return text.toString();
    }
}
