package imr.local.agreement;

import imr.domain.evaluation.Outcome;
import imr.guidelines.evaluation.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An item with what was recommended and what was decided.
 *
 * @param recommended {@code null} when there is no recommendation
 * @param missing     facts in the smallest set that would turn it to Overturned, empty without a recommendation
 */
record Judged(String caseNumber, @Nullable Outcome recommended, Outcome decided, OptionalInt missing) {
    /** The items whose decision is known. */
    static List<Judged> of(List<Recommended> recommendations, Labels labels, Missing missing) {
        List<Judged> judged = new ArrayList<>();
        for (Recommended one : recommendations) {
            Outcome decided = labels.of(one);
            if (decided != null)
                judged.add(new Judged(one.caseNumber().value(), one.outcome(), decided, missing.of(one.item())));
        }
        return judged;
    }

    static Agreement.Matrix matrix(List<Judged> items) {
        Agreement.Matrix matrix = new Agreement.Matrix();
        for (Judged one : items) matrix.add(one.recommended(), one.decided());
        return matrix;
    }
}
