package imr.local.agreement;

import imr.domain.evaluation.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item with what was recommended and what was decided.
 *
 * @param recommended {@code null} when there is no recommendation
 * @param missing     facts in the smallest set that would turn it to Overturned, {@code null} without a recommendation
 */
record Judged(
        String caseNumber,
        @Nullable Outcome recommended,
        Outcome decided,
        @Nullable Integer missing) {
    /** The items whose decision is known. */
    static List<Judged> of(List<Recommended> recommendations, Labels labels) {
        List<Judged> judged = new ArrayList<>();
        for (Recommended one : recommendations) {
            Outcome decided = labels.of(one);
            if (decided != null)
                judged.add(new Judged(
                        one.caseNumber().value(),
                        one.outcome(),
                        decided,
                        one.item().missing()));
        }
        return judged;
    }

    static Agreement.Matrix matrix(List<Judged> items) {
        Agreement.Matrix matrix = new Agreement.Matrix();
        for (Judged one : items) matrix.add(one.recommended(), one.decided());
        return matrix;
    }
}
