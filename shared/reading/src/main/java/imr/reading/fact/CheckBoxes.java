package imr.reading.fact;

import imr.reading.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Boxes of a form: what an empty one is set to states nothing; what a marked one is set to is stated. That is what stands behind the box up to the
 * next one or the end of the line; in a line that ends with a box, what stands before it from the last one or from a label on. "Fever: [ ] Yes [X] No"
 * keeps its label and the marked answer, and so denies.
 */
final class CheckBoxes {
    private static final Pattern BOX =
            Pattern.compile("\\[[ _]*([xX✓✔]?)[ _]*]|\\( ?([xX✓✔]?) ?\\)(?= \\p{L})|([☐□▢])|([☑☒■✅✓✔])"
                    + "|(?m:^_+([xX✓✔]?)_*(?= \\p{L}))|(?<= )_+([xX✓✔])_+(?= \\p{L})");

    /** Of an empty box, and of the marks themselves: not read. */
    private record Span(int from, int to) {
        boolean holds(Token token) {
            return token.start() >= from && token.start() < to;
        }
    }

    private final List<Span> unread = new ArrayList<>();

    private CheckBoxes(String page) {
        Matcher box = BOX.matcher(page);
        int before = 0;
        boolean found = box.find();
        while (found) {
            int from = box.start();
            int behind = box.end();
            boolean marked = isMarked(box);
            found = box.find();
            int line = page.indexOf('\n', behind);
            int lineEnd = line < 0 ? page.length() : line;
            int end = found ? Math.min(box.start(), lineEnd) : lineEnd;
            int lineStart = page.lastIndexOf('\n', from) + 1;
            if (marked) unread.add(new Span(from, behind));
            else if (endsWithBox(page.substring(lineStart, lineEnd)))
                unread.add(new Span(labelled(page, Math.max(lineStart, before), from), behind));
            else unread.add(new Span(from, end));
            before = behind;
        }
    }

    /** Whether a line has its boxes behind their words. */
    private static boolean endsWithBox(String line) {
        Matcher box = BOX.matcher(line);
        int end = 0;
        boolean first = true;
        while (box.find()) {
            if (first && line.substring(0, box.start()).isBlank()) return false;
            first = false;
            end = box.end();
        }
        return line.substring(end).isBlank();
    }

    /** Where the words of a box begin, behind the label of a question: "Injection: Yes [ ] No [X]". */
    private static int labelled(String page, int from, int box) {
        int colon = page.lastIndexOf(':', box);
        return colon >= from && !page.substring(colon + 1, box).isBlank() ? colon + 1 : from;
    }

    private static boolean isMarked(Matcher box) {
        return box.group(4) != null
                || isFilled(box.group(1))
                || isFilled(box.group(2))
                || isFilled(box.group(5))
                || isFilled(box.group(6));
    }

    private static boolean isFilled(@Nullable String mark) {
        return mark != null && !mark.isEmpty();
    }

    static CheckBoxes of(String page) {
        return new CheckBoxes(page);
    }

    /** The words without the marks and without what stands behind empty ones. */
    List<Token> read(List<Token> words) {
        if (unread.isEmpty()) return words;
        return words.stream()
                .filter(word -> unread.stream().noneMatch(span -> span.holds(word)))
                .toList();
    }
}
