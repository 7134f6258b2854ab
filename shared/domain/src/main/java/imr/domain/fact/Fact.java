package imr.domain.fact;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.TreatmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A typed statement about the case with the words it rests on. Contradicting facts are all kept.
 *
 * @param bodyParts regions it is about; empty when the text does not tie it to one
 * @param side      side it is about
 * @param of        the treatment it is attributed to ("improved <em>with acupuncture</em>"), where there is one
 * @param drug      generic name of the drug it is about, where there is one
 * @param on        date of the note it stands in, where known
 */
public record Fact(
        FactId id,
        FactValue value,
        FactStatus status,
        Provenance provenance,
        Set<BodyPart> bodyParts,
        Side side,
        @Nullable TreatmentId of,
        @Nullable String drug,
        @Nullable LocalDate on,
        List<Evidence> evidence) {
    public Fact {
        bodyParts = java.util.Collections.unmodifiableSet(
                bodyParts.isEmpty() ? java.util.EnumSet.noneOf(BodyPart.class) : java.util.EnumSet.copyOf(bodyParts));
        evidence = List.copyOf(evidence);
    }
}
