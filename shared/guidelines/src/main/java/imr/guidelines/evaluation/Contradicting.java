package imr.guidelines.evaluation;

import imr.domain.TreatmentId;
import imr.domain.casefile.DocumentId;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Denials of what is stated. One within the same words tells another side or an earlier day, and one that a later statement has overtaken is
 * the course of things, not a contradiction. The statements are gone through once, since a dense record has thousands of both.
 */
final class Contradicting {
    private record Subject(
            @Nullable TreatmentId of, @Nullable String drug) {}

    private record Page(DocumentId document, int number) {}

    private final Map<Subject, Set<String>> words = new HashMap<>();
    /** Per page, where passages begin and how far those reach that begin there or before. */
    private final Map<Page, NavigableMap<Integer, Integer>> passages = new HashMap<>();

    private @Nullable LocalDate latest;

    private Contradicting(List<Fact> statements) {
        Map<Page, NavigableMap<Integer, Integer>> ends = new HashMap<>();
        for (Fact fact : statements) {
            words.computeIfAbsent(subject(fact), subject -> new HashSet<>()).addAll(fact.stems());
            if (fact.on() != null && (latest == null || fact.on().isAfter(latest))) latest = fact.on();
            for (Evidence one : fact.evidence())
                ends.computeIfAbsent(page(one), page -> new TreeMap<>()).merge(one.start(), end(one), Math::max);
        }
        ends.forEach((page, byStart) -> {
            NavigableMap<Integer, Integer> reach = new TreeMap<>();
            int furthest = 0;
            for (Map.Entry<Integer, Integer> passage : byStart.entrySet()) {
                furthest = Math.max(furthest, passage.getValue());
                reach.put(passage.getKey(), furthest);
            }
            passages.put(page, reach);
        });
    }

    static List<Fact> of(List<Fact> denials, List<Fact> statements) {
        if (denials.isEmpty()) return denials;
        Contradicting stated = new Contradicting(statements);
        return Quoted.of(denials.stream().filter(stated::isDeniedBy).toList()).facts();
    }

    private boolean isDeniedBy(Fact denial) {
        boolean overtaken = latest != null && denial.on() != null && denial.on().isBefore(latest);
        return !overtaken && !standsWhereStated(denial) && speaksOfWhatIsStated(denial);
    }

    /** As {@link Fact#standsWhere} of any of them. */
    private boolean standsWhereStated(Fact denial) {
        for (Evidence one : denial.evidence()) {
            NavigableMap<Integer, Integer> reach = passages.get(page(one));
            if (reach == null) continue;
            Map.Entry<Integer, Integer> before = reach.lowerEntry(end(one));
            if (before != null && before.getValue() > one.start()) return true;
        }
        return false;
    }

    /** As {@link Fact#speaksOfTheSameAs} of any of them. */
    private boolean speaksOfWhatIsStated(Fact denial) {
        Set<String> stated = words.get(subject(denial));
        if (stated == null) return false;
        return denial.of() != null
                || denial.drug() != null
                || denial.stems().stream().anyMatch(stated::contains);
    }

    private static Subject subject(Fact fact) {
        return new Subject(fact.of(), fact.drug());
    }

    private static Page page(Evidence evidence) {
        return new Page(evidence.document(), evidence.page());
    }

    private static int end(Evidence evidence) {
        return Math.max(evidence.end(), evidence.start() + 1);
    }
}
