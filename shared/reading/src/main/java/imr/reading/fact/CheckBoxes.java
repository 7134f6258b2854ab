package imr.reading.fact;

import imr.reading.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Boxes of a form: what stands behind an empty one, up to the next box or the end of its line, states nothing; what stands behind a marked one
 * is stated. "Fever: [ ] Yes [X] No" keeps its label and the marked answer, and so denies.
 */
final class CheckBoxes {
    private static final Pattern BOX =
            Pattern.compile("\\[ ?([xX✓✔]?) ?]|\\( ?([xX✓✔]?) ?\\)(?= \\p{L})|([☐□▢])|([☑☒■✅✓✔])");

    /** Of an empty box, and of the marks themselves: not read. */
    private record Span(int from, int to) {
        boolean holds(Token token) {
            return token.start() >= from && token.start() < to;
        }
    }

    private final List<Span> unread = new ArrayList<>();

    private CheckBoxes(String page) {
        Matcher box = BOX.matcher(page);
        boolean found = box.find();
        while (found) {
            int from = box.start();
            int behind = box.end();
            boolean marked = box.group(4) != null || isFilled(box.group(1)) || isFilled(box.group(2));
            found = box.find();
            int line = page.indexOf('\n', behind);
            int end = line < 0 ? page.length() : line;
            if (found && box.start() < end) end = box.start();
            unread.add(new Span(from, marked ? behind : end));
        }
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
