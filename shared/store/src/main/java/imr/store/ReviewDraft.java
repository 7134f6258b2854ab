package imr.store;

import imr.domain.CaseVersion;
import imr.domain.ItemNumber;
import imr.domain.determination.Departure;
import imr.domain.determination.ReliedOn;
import imr.domain.evaluation.Outcome;
import imr.domain.reviewer.ReviewerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer has written of a determination so far. Nothing of it is a decision before it is signed.
 *
 * @param version the case version it rests on
 * @param by      the reviewer whose draft it is; what a former reviewer drafted is not taken over
 * @param summary the clinical case summary; blank until it is written
 * @param items   in the order of the disputed items
 */
public record ReviewDraft(CaseVersion version, ReviewerId by, String summary, List<Item> items) {
    public ReviewDraft {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param outcome   {@code null} until it is decided
     * @param reliedOn  {@code null} until it is given
     * @param rationale blank until it is written
     * @param departure why it is decided otherwise than recommended; {@code null} where it is not
     */
    public record Item(
            ItemNumber item,
            @Nullable Outcome outcome,
            @Nullable ReliedOn reliedOn,
            String rationale,
            @Nullable Departure departure) {}
}
