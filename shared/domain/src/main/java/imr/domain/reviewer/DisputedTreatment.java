package imr.domain.reviewer;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.domain.casefile.DisputedItem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a reviewer has to know something of.
 *
 * @param regions empty where the request names none
 */
public record DisputedTreatment(TreatmentId treatment, List<BodyPart> regions) {
    public DisputedTreatment {
        regions = List.copyOf(regions);
    }

    public static DisputedTreatment of(DisputedItem item) {
        return new DisputedTreatment(item.treatment(), item.bodyParts());
    }

    /** {@code imaging.mri of the low back}. */
    public String words() {
        if (regions.isEmpty()) return treatment.code();
        return treatment.code() + " of the "
                + regions.stream().map(BodyPart::words).collect(Collectors.joining(", "));
    }
}
