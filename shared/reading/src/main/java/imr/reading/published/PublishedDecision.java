package imr.reading.published;

import imr.domain.ItemNumber;
import imr.domain.evaluation.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a letter decided on one item.
 *
 * @param heading   the item as written, without the decision
 * @param outcome   {@code null} when the letter at hand has its decisions cut out
 * @param guideline the guideline that the reviewer relied on, empty when cut out
 * @param rationale the reviewer's reasons, empty when cut out
 */
public record PublishedDecision(
        ItemNumber item, String heading, @Nullable Outcome outcome, String guideline, String rationale) {}
