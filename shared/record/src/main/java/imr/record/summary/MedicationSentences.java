package imr.record.summary;

import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import imr.record.drug.DrugUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Sentences of the medication that is named, and of what is recorded as stopped. */
final class MedicationSentences {
    private final List<Fact> facts;
    private final Wording wording;

    MedicationSentences(List<Fact> facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    void say() {
        Predicate<Fact> named = fact -> fact.id().value().equals("medication.taken")
                && fact.drug() != null
                && !Phrases.DRUG_CLASSES.contains(fact.drug())
                && DrugUse.tells(fact);
        Predicate<Fact> given =
                named.and(f -> f.status() == FactStatus.ASSERTED || f.status() == FactStatus.HISTORICAL);
        Set<String> taken = drugs(given);
        drugs("Medication named in the record: ", taken, given);
        Predicate<Fact> ended = named.and(f -> f.status() == FactStatus.NEGATED)
                .and(DrugUse::tellsOfAnEnd)
                .and(f -> !taken.contains(String.valueOf(f.drug())));
        drugs("It is recorded as not taken or stopped: ", drugs(ended), ended);
    }

    private Set<String> drugs(Predicate<Fact> which) {
        Set<String> names = new LinkedHashSet<>();
        for (Fact fact : facts) if (which.test(fact)) names.add(String.valueOf(fact.drug()));
        return names;
    }

    private void drugs(String opening, Set<String> names, Predicate<Fact> which) {
        if (names.isEmpty()) return;
        Map<String, Fact> first = new LinkedHashMap<>();
        for (Fact fact : facts)
            if (which.test(fact) && names.contains(String.valueOf(fact.drug())))
                first.putIfAbsent(String.valueOf(fact.drug()), fact);
        List<Evidence> evidence = new ArrayList<>();
        first.values().forEach(fact -> evidence.addAll(fact.evidence()));
        wording.say(opening + Wording.listed(List.copyOf(names)) + ".", evidence);
    }
}
