package imr.domain.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which guideline governs an item and why that one: every candidate for the treatment with its verdict, in the order of the medical evidence
 * search sequence.
 *
 * @param chosen        {@code null} when none applies
 * @param pathway       the chosen guideline's pathway, such as {@code initial course}
 * @param pathwayReason why that pathway
 */
public record Selection(
        @Nullable GuidelineRef chosen,
        @Nullable LocalDate governingDate,
        @Nullable String pathway,
        @Nullable String pathwayReason,
        List<Candidate> candidates) {
    public Selection {
        candidates = List.copyOf(candidates);
    }
}
