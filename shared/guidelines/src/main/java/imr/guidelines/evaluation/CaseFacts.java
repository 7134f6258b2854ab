package imr.guidelines.evaluation;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DisputedItem;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Provenance;
import imr.guidelines.library.Library;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What the record tells of a case only when its facts are taken together: the phase of the complaint, whether the region had conservative
 * care, the dose of opioids. Where the record says it outright, nothing is worked out.
 */
final class CaseFacts {
    private CaseFacts() {}

    /** The facts of an item with those, as far as the library's vocabulary has them. */
    static List<Fact> with(Library library, CaseDates dates, DisputedItem item, List<Fact> facts) {
        List<Fact> made = new ArrayList<>(3);
        if (isOpen(library, Phase.ID, facts)) Phase.of(dates, item, facts).ifPresent(made::add);
        if (isOpen(library, ConservativeCare.ID, facts))
            ConservativeCare.of(item, facts).ifPresent(made::add);
        if (isOpen(library, OpioidDose.ID, facts)) OpioidDose.of(item, facts).ifPresent(made::add);
        if (made.isEmpty()) return facts;
        made.addAll(facts);
        return made;
    }

    private static boolean isOpen(Library library, FactId id, List<Fact> facts) {
        if (library.entry(id).isEmpty()) return false;
        for (Fact fact : facts) if (fact.id().equals(id) && isSaid(fact)) return false;
        return true;
    }

    static boolean isSaid(Fact fact) {
        return fact.status() == FactStatus.ASSERTED || fact.status() == FactStatus.HISTORICAL;
    }

    /** Whether a fact can speak for the item's region and side. */
    static boolean isOf(DisputedItem item, Fact fact) {
        return Regions.speaksFor(fact.bodyParts(), fact.side(), item.bodyParts(), item.side());
    }

    static Fact derived(FactId id, FactValue value, List<Fact> from) {
        List<Evidence> evidence = new ArrayList<>();
        for (Fact fact : from)
            for (Evidence words : fact.evidence()) if (!evidence.contains(words)) evidence.add(words);
        return new Fact(
                id,
                value,
                FactStatus.ASSERTED,
                Provenance.DERIVED,
                EnumSet.noneOf(BodyPart.class),
                Side.UNSTATED,
                null,
                null,
                null,
                evidence);
    }

    /** The first, where it is there, else what another way finds. */
    static <T> Optional<T> first(Optional<T> one, java.util.function.Supplier<Optional<T>> otherwise) {
        return one.isPresent() ? one : otherwise.get();
    }
}
