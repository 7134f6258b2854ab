package imr.domain.evaluation;

import java.util.List;

/**
 * What the guideline's criteria, applied to the record, come to. Exactly one of {@link Overturn}, {@link Uphold}, {@link None}. A
 * recommendation only: a licensed reviewer decides.
 */
public sealed interface Recommendation {
    /** Every criterion is met. */
    record Overturn(CriterionId deciding) implements Recommendation {}

    /**
     * A criterion is not met, or not documented on the record as it stands.
     *
     * @param reason which of the two
     * @param wouldSettle the smallest sets of facts that would turn it, in plain words
     */
    record Uphold(CriterionId deciding, Reason reason, List<List<String>> wouldSettle) implements Recommendation {
        public Uphold {
            wouldSettle = wouldSettle.stream().map(List::copyOf).toList();
        }

        /** What is missing, as questions to the record that favour no answer; for the reviewer only. */
        public List<String> questions() {
            return wouldSettle.stream()
                    .flatMap(List::stream)
                    .distinct()
                    .map(OpenQuestion::of)
                    .distinct()
                    .toList();
        }
    }

    /** No guideline applies; never a guess. */
    record None(String because) implements Recommendation {}

    /** Why an item is upheld. */
    enum Reason {
        NOT_MET,
        NOT_DOCUMENTED
    }
}
