package imr.local.guidelines;

import imr.domain.TreatmentId;
import imr.domain.evaluation.Rank;
import imr.guidelines.library.Gap;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which guidelines rule on a treatment on a day, when every event of the case falls on that day. */
final class Reign {
    private final Library library;

    Reign(Library library) {
        this.library = library;
    }

    /** Those in force, in the order of the evidence search sequence. */
    List<Guideline> of(TreatmentId treatment, LocalDate day) {
        return library.content().guidelines().stream()
                .filter(guideline -> guideline.rank() != Rank.LAW)
                .filter(guideline -> guideline.effective().contains(day)
                        && guideline.scope().treatments().stream().anyMatch(treatment::isWithin))
                .sorted(Comparator.comparing(Guideline::rank).thenComparing(Guideline::id))
                .toList();
    }

    /** The versions known to be in force whose criteria could not be had. */
    List<Gap> gaps(TreatmentId treatment, LocalDate day) {
        return library.content().gaps().stream()
                .filter(gap -> gap.effective().contains(day)
                        && gap.treatments().stream().anyMatch(treatment::isWithin))
                .toList();
    }

    /** The treatments of a catalogue, without the groups that others belong to. */
    static List<TreatmentId> treatments(Set<String> codes) {
        return new TreeSet<>(codes)
                .stream()
                        .filter(code -> codes.stream().noneMatch(other -> other.startsWith(code + ".")))
                        .filter(code -> code.matches("[a-z0-9.-]+"))
                        .map(TreatmentId::new)
                        .toList();
    }
}
