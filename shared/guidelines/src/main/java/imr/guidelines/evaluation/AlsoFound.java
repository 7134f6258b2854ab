package imr.guidelines.evaluation;

import imr.domain.casefile.DisputedItem;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.Provenance;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Derivation;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.Pathway;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Abnormal findings of an item's region that no criterion of its guideline asks for. They count for nothing, but a reader of the evaluation
 * sees that they are there. Safe for use by many threads.
 */
final class AlsoFound {
    private static final List<String> FINDINGS = List.of("exam.", "imaging.", "studies.", "red-flag.", "redflag.");
    private static final Set<FactId> NORMAL = Set.of(new FactId("exam.full-motion"));

    private final Library library;
    private final Map<String, Set<FactId>> asked = new ConcurrentHashMap<>();

    AlsoFound(Library library) {
        this.library = library;
    }

    /** Each kind of finding once, in the order of the record. */
    List<Fact> of(Guideline guideline, DisputedItem item, List<Fact> facts) {
        if (item.bodyParts().isEmpty()) return List.of();
        Set<FactId> known = asked.computeIfAbsent(guideline.id(), id -> asked(guideline));
        List<Fact> found = new ArrayList<>();
        Set<FactId> named = new HashSet<>();
        for (Fact fact : facts)
            if (fact.status() == FactStatus.ASSERTED
                    && isFinding(fact)
                    && !known.contains(fact.id())
                    && Regions.speaksFor(fact.bodyParts(), fact.side(), item.bodyParts(), item.side())
                    && named.add(fact.id())) found.add(fact);
        return found;
    }

    private static boolean isFinding(Fact fact) {
        return (fact.provenance() == Provenance.READ || fact.provenance() == Provenance.ENTERED)
                && !fact.bodyParts().isEmpty()
                && FINDINGS.stream().anyMatch(fact.id().value()::startsWith)
                && !NORMAL.contains(fact.id());
    }

    /** What a guideline asks for on any of its ways, and what that follows from. */
    private Set<FactId> asked(Guideline guideline) {
        Set<FactId> ids = new HashSet<>();
        if (guideline.scope().when() != null) collect(guideline.scope().when(), ids);
        for (Pathway pathway : guideline.pathways()) {
            if (pathway.when() != null) collect(pathway.when(), ids);
            collect(pathway.criteria(), ids);
        }
        int before;
        do {
            before = ids.size();
            for (Derivation derivation : library.content().derivations())
                if (ids.contains(derivation.then())) collect(derivation.when(), ids);
        } while (ids.size() > before);
        return ids;
    }

    private void collect(Criterion criterion, Set<FactId> ids) {
        switch (criterion.decidedBy()) {
            case Expression.Compare(var query, var test) -> ids.add(query.fact());
            case Expression.Use(var name, var from) -> {
                for (Definition definition : library.content().definitions())
                    if (definition.name().equals(name)) collect(definition.meaning(), ids);
            }
            default -> criterion.decidedBy().parts().forEach(part -> collect(part, ids));
        }
        if (criterion.unless() != null) collect(criterion.unless(), ids);
    }
}
