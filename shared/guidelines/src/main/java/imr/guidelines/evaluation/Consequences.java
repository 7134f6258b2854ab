package imr.guidelines.evaluation;

import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Derivation;
import imr.guidelines.library.Expression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What follows from facts by the library's derivations. They are applied in the order of their file until nothing new follows; since no
 * fact follows from itself, that ends.
 */
final class Consequences {
    private final Derivations ofRecord;
    private final Derivations ofItem;

    Consequences(List<Derivation> derivations) {
        Set<FactId> ofItems = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Derivation derivation : derivations)
                if (restsOnItem(derivation.when(), ofItems)) more |= ofItems.add(derivation.then());
        }
        Map<Boolean, List<Derivation>> split = derivations.stream()
                .collect(Collectors.partitioningBy(derivation -> restsOnItem(derivation.when(), ofItems)));
        this.ofItem = new Derivations(split.getOrDefault(true, List.of()));
        this.ofRecord = new Derivations(split.getOrDefault(false, List.of()));
    }

    /** Whether it needs what only the request tells, or what follows from that. */
    private static boolean restsOnItem(Criterion criterion, Set<FactId> ofItems) {
        if (criterion.decidedBy() instanceof Expression.Compare(var query, var test))
            return ItemFacts.areMadeFor(query.fact()) || ofItems.contains(query.fact());
        return criterion.decidedBy().parts().stream().anyMatch(part -> restsOnItem(part, ofItems));
    }

    /** The record's facts with those that follow, whatever is asked for. */
    List<Fact> ofRecord(List<Fact> facts) {
        return with(facts, ofRecord);
    }

    /** The facts of an item with those that follow from the request as well. */
    List<Fact> ofItem(List<Fact> facts) {
        return with(facts, ofItem);
    }

    private static List<Fact> with(List<Fact> facts, Derivations derivations) {
        if (facts.isEmpty() || derivations.inOrder().isEmpty()) return facts;
        Map<FactId, List<Fact>> byId = new HashMap<>();
        for (Fact fact : facts)
            byId.computeIfAbsent(fact.id(), id -> new ArrayList<>(2)).add(fact);
        BitSet open = derivations.restingOn(byId.keySet());
        List<Fact> all = new ArrayList<>(facts);
        int before;
        do {
            before = all.size();
            for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
                Derivation derivation = derivations.inOrder().get(i);
                for (Together met : new Premise(byId, derivation.carries())
                        .met(derivation.when().decidedBy())) {
                    Fact follows = met.fact(derivation);
                    List<Fact> known = byId.computeIfAbsent(follows.id(), id -> new ArrayList<>(2));
                    if (known.stream().anyMatch(fact -> saysTheSame(fact, follows))) continue;
                    if (known.isEmpty()) open.or(derivations.restingOn(follows.id()));
                    known.add(follows);
                    all.add(follows);
                }
            }
        } while (all.size() > before);
        return all;
    }

    private static boolean saysTheSame(Fact a, Fact b) {
        return a.status() == b.status()
                && a.value().equals(b.value())
                && a.bodyParts().equals(b.bodyParts())
                && a.side() == b.side()
                && Objects.equals(a.of(), b.of())
                && Objects.equals(a.drug(), b.drug());
    }
}
