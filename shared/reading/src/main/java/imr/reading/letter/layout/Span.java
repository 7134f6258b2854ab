package imr.reading.letter.layout;

import imr.reading.document.Line;
import java.util.List;

/**
 * Some lines of a letter.
 *
 * @param from number of the first, from 0
 * @param to   behind the last
 */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) throw new IllegalArgumentException("a span goes from a line to a later one");
    }

    /** These lines of the letter and no others. */
    public List<Line> of(List<Line> letter) {
        return letter.subList(from, to);
    }
}
