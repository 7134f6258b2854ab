package imr.reviewers;

import java.util.List;
import java.util.Optional;

/**
 * A cell, or one entry of a list in a cell, that a mistake can be told of.
 *
 * @param entry    from 1 in a list; 0 when the cell holds none
 * @param mistakes of the row, to which this cell adds
 */
record Cell(int row, Column column, int entry, String text, List<Mistake> mistakes) {
    /** Tells the mistake; there is no value then. */
    <T> Optional<T> wrong(MistakeCode code) {
        mistakes.add(Mistake.in(row, column, entry, code));
        return Optional.empty();
    }
}
