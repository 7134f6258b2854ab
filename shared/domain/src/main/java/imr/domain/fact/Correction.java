package imr.domain.fact;

import java.util.ArrayList;
import java.util.List;

/** What a reviewer changes in the facts. Exactly one of {@link Withdrawn}, {@link Entered}; to replace a fact is one of each. */
public sealed interface Correction {
    /** The record does not say this. */
    record Withdrawn(Fact fact) implements Correction {}

    /** The record says this, or the reviewer knows it; becomes a fact of {@link Provenance#ENTERED}. */
    record Entered(Fact fact) implements Correction {}

    /** The facts as corrected; a fact withdrawn that is not among them throws {@link IllegalArgumentException}. */
    static List<Fact> applied(List<Correction> corrections, List<Fact> facts) {
        List<Fact> corrected = new ArrayList<>(facts);
        for (Correction correction : corrections)
            switch (correction) {
                case Withdrawn(Fact fact) -> {
                    if (!corrected.remove(fact))
                        throw new IllegalArgumentException("a fact that is to be withdrawn is not there");
                }
                case Entered(Fact fact) -> corrected.add(fact.with(Provenance.ENTERED));
            }
        return corrected;
    }
}
