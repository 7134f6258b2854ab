package imr.guidelines.evaluation;

import imr.domain.TreatmentId;
import imr.domain.evaluation.Rank;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The guidelines that rule on a treatment in the order in which they are looked at: along the medical evidence search sequence (8 CCR
 * 9792.21.1), and within a rung by how closely they speak of a request. Worked out once a treatment; safe for use by many threads.
 */
final class SearchSequence {
    private final Library library;
    private final Map<TreatmentId, List<Guideline>> byTreatment = new ConcurrentHashMap<>();
    private final Map<TreatmentId, List<Guideline>> lawByTreatment = new ConcurrentHashMap<>();

    SearchSequence(Library library) {
        this.library = library;
    }

    /** The guidelines one of which governs. */
    List<Guideline> of(TreatmentId treatment) {
        return byTreatment.computeIfAbsent(treatment, asked -> ordered(asked, false));
    }

    /** The rules of law that stand beside them. */
    List<Guideline> law(TreatmentId treatment) {
        return lawByTreatment.computeIfAbsent(treatment, asked -> ordered(asked, true));
    }

    private List<Guideline> ordered(TreatmentId treatment, boolean law) {
        return library.content().guidelines().stream()
                .filter(g -> (g.rank() == Rank.LAW) == law)
                .filter(g -> g.scope().treatments().stream().anyMatch(treatment::isWithin))
                .sorted(Comparator.comparing(Guideline::rank)
                        .thenComparing(g -> g.scope().closeness(treatment), Comparator.reverseOrder())
                        .thenComparing(Guideline::id))
                .toList();
    }
}
