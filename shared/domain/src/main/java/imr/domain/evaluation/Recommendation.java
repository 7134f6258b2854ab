package imr.domain.evaluation;

import java.util.List;
import java.util.Objects;

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
     * @param reason    which of the two
     * @param questions what is missing, as questions to the record that favour no answer; for the reviewer only
     */
    record Uphold(CriterionId deciding, Reason reason, List<String> questions) implements Recommendation {
        public Uphold {
            // Evaluations stored before there were any.
            questions = List.copyOf(Objects.requireNonNullElse(questions, List.of()));
        }

        /** Upheld for want of what these sets ask for, each enough by itself. */
        public static Uphold lacking(CriterionId deciding, Reason reason, List<List<String>> missing) {
            List<String> questions = missing.stream()
                    .flatMap(List::stream)
                    .distinct()
                    .map(OpenQuestion::of)
                    .distinct()
                    .toList();
            return new Uphold(deciding, reason, questions);
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
