package imr.domain.determination;

import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Outcome;
import imr.domain.evaluation.Recommendation;
import java.util.List;

/** The outcome of a case over its items. */
public enum CaseOutcome {
    UPHELD("Upheld"),
    OVERTURNED("Overturned"),
    PARTIALLY_OVERTURNED("Partially Overturned"),
    /** At least one item has no recommendation, so the case has no outcome until a reviewer decides. */
    UNDECIDED("No recommendation");

    private final String words;

    CaseOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static CaseOutcome of(List<ItemEvaluation> items) {
        boolean upheld = false;
        boolean overturned = false;
        for (ItemEvaluation item : items) {
            switch (item.recommendation()) {
                case Recommendation.None none -> {
                    return UNDECIDED;
                }
                case Recommendation.Uphold uphold -> upheld = true;
                case Recommendation.Overturn overturn -> overturned = true;
            }
        }
        return of(upheld, overturned);
    }

    /** The outcome of what a reviewer decided. */
    public static CaseOutcome ofDecisions(List<ItemDecision> decisions) {
        return of(
                decisions.stream().anyMatch(decision -> decision.outcome() == Outcome.UPHELD),
                decisions.stream().anyMatch(decision -> decision.outcome() == Outcome.OVERTURNED));
    }

    private static CaseOutcome of(boolean upheld, boolean overturned) {
        if (upheld && overturned) return PARTIALLY_OVERTURNED;
        return overturned ? OVERTURNED : UPHELD;
    }
}
