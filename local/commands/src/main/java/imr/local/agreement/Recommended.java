package imr.local.agreement;

import imr.domain.CaseNumber;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Outcome;
import imr.domain.evaluation.Recommendation;
import org.jspecify.annotations.Nullable;

/** The recommendation on one item of a letter, with the evaluation it stands in. */
public record Recommended(CaseNumber caseNumber, ItemEvaluation item, Evaluation evaluation) {
    /** {@code null} when there is none. */
    @Nullable
    public Outcome outcome() {
        return switch (item.recommendation()) {
            case Recommendation.Overturn overturn -> Outcome.OVERTURNED;
            case Recommendation.Uphold uphold -> Outcome.UPHELD;
            case Recommendation.None none -> null;
        };
    }

    public String guideline() {
        return item.selection().chosen() == null
                ? ""
                : item.selection().chosen().id();
    }

    public String decidingCriterion() {
        return switch (item.recommendation()) {
            case Recommendation.Overturn overturn -> overturn.deciding().value();
            case Recommendation.Uphold uphold -> uphold.deciding().value();
            case Recommendation.None none -> "";
        };
    }
}
