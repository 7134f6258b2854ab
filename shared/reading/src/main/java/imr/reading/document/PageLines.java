package imr.reading.document;

import java.util.List;

/**
 * A page in lines.
 *
 * @param number from 1
 * @param isRead whether what a person sees on the page was read
 */
public record PageLines(int number, List<Line> lines, boolean isRead) {
    public PageLines {
        lines = List.copyOf(lines);
    }

    /** A page that was read, unless there is nothing on it. */
    public PageLines(int number, List<Line> lines) {
        this(number, lines, !lines.isEmpty());
    }
}
