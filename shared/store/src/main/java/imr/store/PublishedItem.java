package imr.store;

import imr.domain.BodyPart;
import imr.domain.CaseNumber;
import imr.domain.ItemNumber;
import imr.domain.TreatmentId;
import imr.domain.evaluation.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as everybody may see it: without the words of the request.
 *
 * @param specialties codes of what the reviewer practises; never who
 */
public record PublishedItem(
        CaseNumber caseNumber,
        ItemNumber number,
        TreatmentId treatment,
        List<BodyPart> bodyParts,
        @Nullable Outcome outcome,
        @Nullable String guideline,
        List<String> specialties,
        LocalDate published) {
    public PublishedItem {
        bodyParts = List.copyOf(bodyParts);
        specialties = List.copyOf(specialties);
    }
}
