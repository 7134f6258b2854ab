package imr.authoring.draft;

import imr.domain.evaluation.CriterionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case to be written.
 *
 * @param guideline expected to govern, empty for none
 */
record DraftCase(
        String name,
        LocalDate date,
        String treatment,
        List<String> facts,
        Optional<String> guideline,
        Optional<String> pathway,
        Optional<State> state,
        Map<CriterionId, State> findings) {
    DraftCase {
        facts = List.copyOf(facts);
    }

    /** The outcome that follows from the state of a pathway's criteria. */
    Optional<String> outcome() {
        return state.map(come -> switch (come) {
            case MET, NEAR -> "overturned";
            case NOT_MET, NOT_DOCUMENTED -> "upheld";
            case NOT_APPLICABLE -> "none";
        });
    }
}
