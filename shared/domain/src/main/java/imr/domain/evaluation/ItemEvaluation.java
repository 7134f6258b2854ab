package imr.domain.evaluation;

import imr.domain.casefile.DisputedItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item under its guideline.
 *
 * @param finding   the root of the findings, {@code null} when no guideline applies
 * @param rationale sentences that take up each criterion with what the record shows
 */
public record ItemEvaluation(
        DisputedItem item,
        Selection selection,
        @Nullable Finding finding,
        Recommendation recommendation,
        List<String> rationale) {
    public ItemEvaluation {
        rationale = List.copyOf(rationale);
    }
}
