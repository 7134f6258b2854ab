package imr.reading.contradiction;

import imr.domain.casefile.CaseFile;
import imr.domain.evaluation.Contradiction;
import imr.domain.fact.CaseRecord;
import imr.reading.document.ReadDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the record says and denies, the drug it has stopped and goes on with, the side that changes between reports, and the quantity that is
 * not the same in request and decision. Kept and shown; which of them holds is the reviewer's to say. Safe for use by many threads.
 */
public final class Contradictions {
    private final Quantities quantities = new Quantities();

    public List<Contradiction> in(CaseFile file, CaseRecord record, List<ReadDocument> documents) {
        return once(Stream.of(
                        Denials.in(record),
                        StoppedDrugs.in(record),
                        Sides.in(file, record),
                        quantities.in(file, documents))
                .flatMap(List::stream)
                .toList());
    }

    /** Each pair of passages once, whatever number of facts was read from it. */
    private static List<Contradiction> once(List<Contradiction> found) {
        Set<Set<String>> told = new HashSet<>();
        return found.stream()
                .filter(one -> told.add(Passages.places(one.facts())))
                .toList();
    }
}
