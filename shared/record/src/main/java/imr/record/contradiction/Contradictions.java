package imr.record.contradiction;

import imr.domain.casefile.CaseFile;
import imr.domain.evaluation.Contradiction;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.FactsFile;
import java.util.ArrayList;
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
        return once(Stream.of(
                        StoppedDrugs.in(record),
                        Denials.in(record),
                        Sides.in(file, record),
                        Quantities.in(file, facts.amounts()))
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
