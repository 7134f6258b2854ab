package imr.guidelines.library;

import imr.domain.TreatmentId;
import java.util.List;

/** A version that exists but whose criteria could not be had: within it the answer is "no applicable guideline", with this reason. */
public record Gap(
        String id, String title, String citation, List<TreatmentId> treatments, Interval effective, String because) {
    public Gap {
        treatments = List.copyOf(treatments);
    }
}
