package imr.reading.contradiction;

import imr.domain.casefile.CaseFile;
import imr.domain.evaluation.Contradiction;
import imr.domain.fact.CaseRecord;
import imr.reading.document.ReadDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the record says and denies, the drug it has stopped and goes on with, the side that changes between reports, and the quantity that is
 * not the same in request and decision. Kept and shown; which of them holds is the reviewer's to say. Safe for use by many threads.
 */
public final class Contradictions {
    private final Quantities quantities = new Quantities();

    public List<Contradiction> in(CaseFile file, CaseRecord record, List<ReadDocument> documents) {
        return once(Stream.of(
                        StoppedDrugs.in(record),
                        Denials.in(record),
                        Sides.in(file, record),
                        quantities.in(file, documents))
                .flatMap(List::stream)
                .toList());
    }

    /** Each pair of passages once, whatever number of facts was read from it. */
    private static List<Contradiction> once(List<Contradiction> found) {
        List<Contradiction> told = new ArrayList<>();
        for (Contradiction one : found) if (told.stream().noneMatch(other -> repeats(one, other))) told.add(one);
        return List.copyOf(told);
    }

    /** Whether it quotes what another has quoted, of the same drug or without one of its own. */
    private static boolean repeats(Contradiction one, Contradiction other) {
        return one.facts().stream().anyMatch(fact -> other.facts().stream()
                .anyMatch(told -> told.standsWhere(fact)
                        && (fact.drug() == null
                                || told.drug() == null
                                || fact.drug().equals(told.drug()))));
    }
}
