package imr.record.summary;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sentences of several findings, each with the regions it was found at. */
final class FindingSentences {
    private static final int REGIONS = 3;
    private static final int SOURCES = 4;

    private final List<Fact> facts;
    private final Wording wording;
    private final Map<FactId, List<Fact>> stated;

    FindingSentences(List<Fact> facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
        this.stated = facts.stream()
                .filter(fact -> fact.status() == FactStatus.ASSERTED)
                .collect(Collectors.groupingBy(Fact::id));
    }

    /** One sentence of several findings, each with the region it was found at. */
    void say(String opening, Map<String, String> phrases, FactStatus status, String ending) {
        Map<String, Set<String>> regions = new LinkedHashMap<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Fact fact : facts) {
            String phrase = phrases.get(fact.id().value());
            if (phrase == null || fact.status() != status) continue;
            if (status == FactStatus.NEGATED && isStatedToo(fact)) continue;
            Set<String> where = regions.computeIfAbsent(phrase, p -> new LinkedHashSet<>());
            String region = region(fact);
            if (!region.isEmpty() && where.size() < REGIONS && !phrases.equals(Phrases.TOLERANCE)) where.add(region);
            if (evidence.size() < SOURCES && !evidence.containsAll(fact.evidence())) evidence.addAll(fact.evidence());
        }
        if (regions.isEmpty()) return;
        List<String> parts = new ArrayList<>();
        regions.forEach((phrase, where) -> {
            Set<String> told = withoutRepeats(where);
            parts.add(told.isEmpty() ? phrase : phrase + " (" + String.join("; ", told) + ")");
        });
        wording.say(opening + Wording.listed(parts) + ending, evidence);
    }

    /** What the record has and denies at one place is no normal finding: an earlier day, another side, or for the reviewer to settle. */
    private boolean isStatedToo(Fact denied) {
        return stated.getOrDefault(denied.id(), List.of()).stream()
                .anyMatch(fact -> fact.bodyParts().stream().anyMatch(denied.bodyParts()::contains)
                        && (fact.side() == denied.side()
                                || denied.side() == Side.UNSTATED
                                || denied.side() == Side.BILATERAL
                                || fact.side() == Side.UNSTATED
                                || fact.standsWhere(denied)));
    }

    /** "right shoulder; shoulder" tells one place twice. */
    private static Set<String> withoutRepeats(Set<String> regions) {
        Set<String> told = new LinkedHashSet<>(regions);
        told.removeIf(one -> regions.stream().anyMatch(other -> !other.equals(one) && other.endsWith(" " + one)));
        return told;
    }

    private static String region(Fact fact) {
        if (fact.bodyParts().isEmpty() || fact.bodyParts().size() > 3) return "";
        String parts =
                Wording.listed(fact.bodyParts().stream().map(BodyPart::words).toList());
        return fact.side() == Side.UNSTATED ? parts : fact.side().name().toLowerCase(Locale.ROOT) + " " + parts;
    }
}
