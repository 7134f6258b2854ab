package imr.record.contradiction;

import imr.domain.casefile.CaseFile;
import imr.domain.evaluation.Contradiction;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.FactsFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the record says and denies, the drug it has stopped and goes on with, the side that changes between reports, and the quantity that is
 * not the same in request and decision. Kept and shown; which of them holds is the reviewer's to say.
 */
public final class Contradictions {
    private Contradictions() {}

    /** @param file with its items as the facts understand them */
    public static List<Contradiction> in(CaseFile file, FactsFile facts) {
        CaseRecord record = facts.record();
        return Stream.of(
                        Denials.in(record),
                        StoppedDrugs.in(record),
                        Sides.in(file, record),
                        Quantities.in(file, facts.amounts()))
                .flatMap(List::stream)
                .toList();
    }
}
