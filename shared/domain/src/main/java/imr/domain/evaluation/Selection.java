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

    /** The same without guidelines in draft, which are the reviewer's to look at. */
    Selection forParties() {
        List<Candidate> told = candidates.stream()
                .filter(candidate -> candidate.verdict() != Candidate.Verdict.DRAFT)
                .toList();
        return new Selection(chosen, governingDate, pathway, pathwayReason, told, governingEvent);
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
