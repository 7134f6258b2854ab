package imr.record.summary;

import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Sentences of the treatment that was had and of what came of it. */
final class TreatmentSentences {
    private static final String NOT = " not";

    private final List<Fact> facts;
    private final Wording wording;

    TreatmentSentences(List<Fact> facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    void had() {
        Map<String, String> had = new LinkedHashMap<>();
        Map<String, Fact> tried = new LinkedHashMap<>();
        Map<String, Fact> counted = new LinkedHashMap<>();
        for (Fact fact : facts) {
            boolean given = fact.status() == FactStatus.ASSERTED || fact.status() == FactStatus.HISTORICAL;
            if (!given || fact.of() == null) continue;
            String name = Phrases.TREATMENTS.get(fact.of().code());
            if (name == null) continue;
            if (fact.id().value().equals("treatment.tried")) {
                if (had.putIfAbsent(name, "") == null) tried.put(name, fact);
            } else if (fact.id().value().equals("treatment.visits-completed")
                    && fact.value() instanceof FactValue.Amount(var measure)) {
                had.put(name, " (" + measure.words() + ")");
                counted.put(name, fact);
            }
        }
        if (had.isEmpty()) return;
        List<Evidence> evidence = new ArrayList<>();
        for (String name : had.keySet())
            Stream.of(tried.get(name), counted.get(name))
                    .filter(Objects::nonNull)
                    .forEach(fact -> evidence.addAll(fact.evidence()));
        List<String> parts = new ArrayList<>();
        had.forEach((name, visits) -> parts.add(name + visits));
        wording.say("Treatment and study so far have included " + Wording.listed(parts) + ".", evidence);
    }

    /** What was said of each treatment; of benefit that is both stated and denied, neither. */
    void response() {
        Map<String, Map<String, Fact>> byTreatment = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String name =
                    fact.of() == null ? null : Phrases.TREATMENTS.get(fact.of().code());
            if (name != null && Phrases.RESPONSE.containsKey(response(fact)))
                byTreatment.computeIfAbsent(name, key -> new LinkedHashMap<>()).putIfAbsent(response(fact), fact);
        }
        byTreatment.forEach((name, responses) -> {
            boolean better = responses.keySet().stream().anyMatch(key -> !key.endsWith(NOT));
            boolean worse = responses.keySet().stream().anyMatch(key -> key.endsWith(NOT));
            if (better && worse) return;
            List<Evidence> evidence = new ArrayList<>();
            responses.values().forEach(fact -> evidence.addAll(fact.evidence()));
            List<String> told =
                    responses.keySet().stream().map(Phrases.RESPONSE::get).toList();
            wording.say("With " + name + " it is recorded that " + Wording.listed(told) + ".", evidence);
        });
    }

    private static String response(Fact fact) {
        return fact.id().value() + (fact.status() == FactStatus.NEGATED ? NOT : "");
    }
}
