package imr.letters.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the criteria table: a criterion and what the record shows about it.
 *
 * @param depth   0 for a criterion, more for the parts that make it up
 * @param cite    the pinpoint citation, {@code null} where it is that of the line before
 * @param style   the CSS class of the finding
 * @param joined  how its parts make it up, for a criterion that has some
 * @param note    what was looked for, or why it is not applicable
 */
public record CriterionLine(
        int depth,
        String says,
        @Nullable String cite,
        String finding,
        String style,
        @Nullable String joined,
        List<Quote> quotes,
        List<Quote> against,
        @Nullable String note,
        @Nullable Quote nearest) {
    /** Whether the record also says otherwise. */
    public boolean disputed() {
        return !against.isEmpty();
    }
}
