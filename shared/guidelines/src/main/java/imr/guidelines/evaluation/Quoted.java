package imr.guidelines.evaluation;

import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of statements that say the same, those that a finding quotes: the first of the record, the earliest and the latest by date. A dense record
 * says a thing thousands of times, and each criterion that asks for it would repeat them all.
 *
 * @param further how many there are besides, {@code null} for none
 */
record Quoted(List<Fact> facts, @Nullable Integer further) {
    /** Statements quoted of each fact. */
    static final int AT_MOST = 3;

    /** Passages quoted of each statement; one that follows from others rests on several. */
    private static final int PASSAGES = 12;

    static Quoted of(List<Fact> said) {
        if (said.size() <= AT_MOST) return new Quoted(trimmed(said), null);
        Fact earliest = null;
        Fact latest = null;
        for (Fact fact : said) {
            if (fact.on() == null) continue;
            if (earliest == null || fact.on().isBefore(earliest.on())) earliest = fact;
            if (latest == null || fact.on().isAfter(latest.on())) latest = fact;
        }
        Set<Fact> kept = new LinkedHashSet<>();
        kept.add(said.getFirst());
        if (earliest != null) kept.add(earliest);
        if (latest != null) kept.add(latest);
        for (Fact fact : said) {
            if (kept.size() == AT_MOST) break;
            kept.add(fact);
        }
        return new Quoted(trimmed(kept.stream().toList()), said.size() - kept.size());
    }

    private static List<Fact> trimmed(List<Fact> facts) {
        if (facts.stream().allMatch(fact -> fact.evidence().size() <= PASSAGES)) return facts;
        List<Fact> trimmed = new ArrayList<>();
        for (Fact fact : facts) {
            List<Evidence> words = fact.evidence();
            trimmed.add(words.size() <= PASSAGES ? fact : fact.restingOn(words.subList(0, PASSAGES)));
        }
        return trimmed;
    }
}
