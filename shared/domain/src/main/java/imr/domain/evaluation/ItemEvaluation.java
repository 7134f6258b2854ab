package imr.domain.evaluation;

import imr.domain.casefile.DisputedItem;
import imr.domain.fact.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item under its guideline.
 *
 * @param finding      the root of the findings, {@code null} when no guideline applies
 * @param rationale    sentences that take up each criterion with what the record shows
 * @param authorizedBy the words of the utilization review decision that the authorized amount was read from, if it was
 */
public record ItemEvaluation(
        DisputedItem item,
        Selection selection,
        @Nullable Finding finding,
        Recommendation recommendation,
        List<String> rationale,
        @Nullable Evidence authorizedBy) {
    public ItemEvaluation {
        rationale = List.copyOf(rationale);
    }

    /** An item whose authorized amount, if any, the request itself states. */
    public ItemEvaluation(
            DisputedItem item,
            Selection selection,
            @Nullable Finding finding,
            Recommendation recommendation,
            List<String> rationale) {
        this(item, selection, finding, recommendation, rationale, null);
    }

    /** The same, with the words that the authorized amount was read from. */
    public ItemEvaluation authorizedBy(@Nullable Evidence words) {
        return new ItemEvaluation(item, selection, finding, recommendation, rationale, words);
    }
}
