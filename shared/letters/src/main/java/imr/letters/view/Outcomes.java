package imr.letters.view;

import imr.domain.determination.CaseOutcome;
import imr.domain.evaluation.Outcome;
import imr.domain.evaluation.Recommendation;

/** Outcomes in the words of the statute's practice, and what they mean for a reader who does not know those. */
public final class Outcomes {
    private Outcomes() {}

    static String word(Recommendation recommendation) {
        return switch (recommendation) {
            case Recommendation.Overturn overturn -> Outcome.OVERTURNED.word();
            case Recommendation.Uphold uphold -> Outcome.UPHELD.word();
            case Recommendation.None none -> "No recommendation";
        };
    }

    static String verdict(Recommendation recommendation, boolean draft) {
        boolean recommends = draft && !(recommendation instanceof Recommendation.None);
        return (recommends ? "Recommended: " : "") + word(recommendation);
    }

    static String style(Recommendation recommendation) {
        return switch (recommendation) {
            case Recommendation.Overturn overturn -> "overturned";
            case Recommendation.Uphold uphold -> "upheld";
            case Recommendation.None none -> "undecided";
        };
    }

    static String meaning(Recommendation recommendation, boolean draft) {
        return switch (recommendation) {
            case Recommendation.Overturn overturn ->
                draft
                        ? "The software recommends that the treatment be found medically necessary."
                        : "The treatment is medically necessary and must be authorized.";
            case Recommendation.Uphold uphold ->
                switch (uphold.reason()) {
                    case NOT_MET ->
                        draft
                                ? "The software recommends that the denial stand: the record shows that a criterion is not met."
                                : "The denial stands: the record shows that a criterion is not met.";
                    case NOT_DOCUMENTED ->
                        draft
                                ? "The software recommends that the denial stand: the record does not document a criterion. That is a finding about the record, not about the worker’s need."
                                : "The denial stands: the record does not document a criterion. That is a finding about the record, not about the worker’s need.";
                };
            case Recommendation.None none -> "No guideline in use here settles this item; the reviewer decides it.";
        };
    }

    /** What the outcome of a case means, in a sentence. */
    public static String meaning(CaseOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> "The utilization review decision stands for every item.";
            case OVERTURNED -> "Every disputed treatment is medically necessary.";
            case PARTIALLY_OVERTURNED ->
                "Some of the disputed treatment is medically necessary; for the rest the utilization review decision stands.";
            case UNDECIDED ->
                "For at least one item there is no recommendation, so the case as a whole has none until a reviewer decides.";
        };
    }
}
