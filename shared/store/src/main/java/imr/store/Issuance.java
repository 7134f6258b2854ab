package imr.store;

import imr.domain.BodyPart;
import imr.domain.casefile.Priority;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an issued item is found and counted by, beside its treatment, outcome and guideline. Of the case the same with each of its items, so that
 * the items alone tell what is published.
 *
 * @param bodyParts   regions the treatment is for, in the order of the request
 * @param specialties codes of what the reviewer practises, sorted; never who
 * @param days        from the day the request and its documents were there to the day it was mailed; {@code null} where a day is not known
 * @param late        whether the determination came after it was due
 * @param departs     whether the reviewer decided otherwise than recommended; {@code null} where nothing was recommended
 */
public record Issuance(
        List<BodyPart> bodyParts,
        List<String> specialties,
        Priority priority,
        @Nullable Integer days,
        boolean late,
        @Nullable Boolean departs) {
    public Issuance {
        bodyParts = List.copyOf(bodyParts);
        specialties = specialties.stream().sorted().toList();
    }
}
