package imr.domain.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A guideline that was looked at for an item, and why it was or was not the one.
 *
 * @param governingDate the case's date for the guideline's trigger, {@code null} when the case does not state it
 */
public record Candidate(GuidelineRef guideline, @Nullable LocalDate governingDate, Verdict verdict, String because) {
    /** What became of the candidate. */
    public enum Verdict {
        CHOSEN,
        OTHER_BODY_PART,
        OTHER_CIRCUMSTANCES,
        NOT_IN_FORCE,
        DATE_UNKNOWN,
        /** Its edition governs, but its criteria were not compared with the text. */
        DRAFT,
        LOWER_RANK
    }
}
