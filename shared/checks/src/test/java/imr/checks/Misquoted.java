package imr.checks;

import imr.domain.fact.Correction;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactsFile;
import imr.domain.fact.Provenance;
import java.util.List;

/** Facts as a careless hand would leave them. */
final class Misquoted {
    private Misquoted() {}

    /** The same facts, the first replaced by one that gives other words for its place. */
    static FactsFile first(FactsFile facts, String words) {
        Fact fact = facts.facts().getFirst();
        Evidence place = fact.evidence().getFirst();
        Fact other = fact.with(Provenance.READ)
                .restingOn(List.of(new Evidence(place.document(), place.page(), place.start(), place.end(), words)));
        return facts.corrected(List.of(new Correction.Withdrawn(fact), new Correction.Entered(other)));
    }
}
