package imr.domain.evaluation;

import imr.domain.evaluation.GoverningDate.Event;
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
 * @param governingEvent what happened on the governing date, where that may be another event than the guideline's trigger
 */
public record Selection(
        @Nullable GuidelineRef chosen,
        @Nullable LocalDate governingDate,
        @Nullable String pathway,
        @Nullable String pathwayReason,
        List<Candidate> candidates,
        @Nullable Event governingEvent) {
    public Selection {
        candidates = List.copyOf(candidates);
    }

    /** A selection that does not say what its date is the date of. */
    public Selection(
            @Nullable GuidelineRef chosen,
            @Nullable LocalDate governingDate,
            @Nullable String pathway,
            @Nullable String pathwayReason,
            List<Candidate> candidates) {
        this(chosen, governingDate, pathway, pathwayReason, candidates, null);
    }
}
