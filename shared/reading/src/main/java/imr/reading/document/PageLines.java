package imr.reading.document;

import java.util.List;

/**
 * A page in lines.
 *
 * @param number from 1
 */
public record PageLines(int number, List<Line> lines) {
    public PageLines {
        lines = List.copyOf(lines);
    }
}
