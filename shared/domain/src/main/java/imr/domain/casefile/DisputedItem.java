package imr.domain.casefile;

import imr.domain.BodyPart;
import imr.domain.ItemNumber;
import imr.domain.Side;
import imr.domain.TreatmentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One treatment in dispute, as written and as understood. What utilization review already authorized is not in dispute: where it allowed a
 * part, {@code disputed} is the remaining eligible portion.
 *
 * @param number                 place in the application or letter
 * @param text                   as written
 * @param treatment              its place in the treatment catalogue, {@link TreatmentId#UNRECOGNIZED} when it has none
 * @param bodyParts              regions it is for, in the order of the text
 * @param side                   side, {@link Side#UNSTATED} when not stated
 * @param type                   initial course, extension or repeat study, as far as the text itself says
 * @param requested              what the physician asked for
 * @param authorized             what utilization review allowed of it; {@link Amount#UNSTATED} when nothing is stated of that
 * @param disputed               what remains in dispute
 * @param drug                   the drug, for pharmaceuticals
 * @param retrospective          whether it was already provided
 * @param serviceDate            date of service, where the text states one
 * @param postoperative          whether it is asked for in connection with an operation
 * @param dependsOn              the item it stands or falls with
 * @param administratorGuideline guideline that the claims administrator cited, as written
 * @param notUnderstood          parts of the text that were not understood; said, never guessed
 */
public record DisputedItem(
        ItemNumber number,
        String text,
        TreatmentId treatment,
        List<BodyPart> bodyParts,
        Side side,
        RequestType type,
        Amount requested,
        Amount authorized,
        Amount disputed,
        @Nullable Drug drug,
        boolean retrospective,
        @Nullable LocalDate serviceDate,
        boolean postoperative,
        @Nullable ItemNumber dependsOn,
        @Nullable String administratorGuideline,
        List<String> notUnderstood) {
    public DisputedItem {
        bodyParts = List.copyOf(bodyParts);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** The same item with what utilization review allowed of it and what is left in dispute. */
    public DisputedItem afterReview(Amount allowed, Amount left) {
        return new DisputedItem(
                number,
                text,
                treatment,
                bodyParts,
                side,
                type,
                requested,
                allowed,
                left,
                drug,
                retrospective,
                serviceDate,
                postoperative,
                dependsOn,
                administratorGuideline,
                notUnderstood);
    }
}
