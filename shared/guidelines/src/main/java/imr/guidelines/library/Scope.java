package imr.guidelines.library;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guideline applies to.
 *
 * @param bodyParts empty for every body part
 * @param except    body parts it does not rule on, each for its interval
 * @param when      circumstances it is limited to, such as an operation; {@code null} for none
 */
public record Scope(
        List<TreatmentId> treatments,
        List<BodyPart> bodyParts,
        List<Exclusion> except,
        @Nullable Criterion when) {
    public Scope {
        treatments = List.copyOf(treatments);
        bodyParts = List.copyOf(bodyParts);
        except = List.copyOf(except);
    }

    /** How closely it speaks of a treatment it rules on: by body part, then by circumstances, then by the length of the treatment's code. */
    public int closeness(TreatmentId treatment) {
        int code = treatments.stream()
                .filter(treatment::isWithin)
                .mapToInt(t -> t.code().length())
                .max()
                .orElse(0);
        return (bodyParts.isEmpty() ? 0 : 1000) + (when == null ? 0 : 500) + code;
    }

    /** Body parts that the guideline does not rule on within an interval. */
    public record Exclusion(List<BodyPart> bodyParts, Interval during) {
        public Exclusion {
            bodyParts = List.copyOf(bodyParts);
        }
    }
}
