package imr.domain.determination;

import imr.domain.ItemNumber;
import imr.domain.evaluation.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reviewer decided on one disputed item, and why (Labor Code 4610.6(e)).
 *
 * @param rationale the clinical reasons in the reviewer's words; blank lines part its paragraphs
 * @param departure why it is not as recommended; {@code null} where it is
 */
public record ItemDecision(
        ItemNumber item,
        Outcome outcome,
        ReliedOn reliedOn,
        String rationale,
        @Nullable Departure departure) {
    public ItemDecision {
        if (rationale.isBlank()) throw new IllegalArgumentException("item " + item + " is decided without a rationale");
    }

    /** Why the decision is not as recommended; empty where it is. */
    public Optional<Departure> departs() {
        return Optional.ofNullable(departure);
    }
}
