package imr.guidelines.evaluation;

import imr.domain.fact.FactId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Derivation;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactTest;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Derivations in the order of their file, and which of them can follow from a fact: silence alone brings none. */
final class Derivations {
    private static final BitSet NONE = new BitSet(0);

    private final List<Derivation> inOrder;
    private final Map<FactId, BitSet> byFact = new HashMap<>();

    Derivations(List<Derivation> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        for (int i = 0; i < inOrder.size(); i++) collect(inOrder.get(i).when(), i);
    }

    private void collect(Criterion criterion, int derivation) {
        if (criterion.decidedBy() instanceof Expression.Compare(var query, var test)) {
            if (!(test instanceof FactTest.NoneDocumented))
                byFact.computeIfAbsent(query.fact(), id -> new BitSet()).set(derivation);
        } else criterion.decidedBy().parts().forEach(part -> collect(part, derivation));
    }

    List<Derivation> inOrder() {
        return inOrder;
    }

    /** Those that need the fact; not to be changed. */
    BitSet restingOn(FactId fact) {
        return byFact.getOrDefault(fact, NONE);
    }

    /** Those that need one of the facts. */
    BitSet restingOn(Collection<FactId> facts) {
        BitSet all = new BitSet(inOrder.size());
        for (FactId fact : facts) all.or(restingOn(fact));
        return all;
    }
}
