package imr.local.agreement;

import imr.domain.fact.FactsFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Facts read against facts labelled by hand, fact by fact: how many that are stated were found, and how many that were read are right. */
final class FactScore {
    /** Facts that say what came of care: on these, rules turn. */
    static final Set<String> OUTCOME = Set.of(
            "treatment.improved-function",
            "treatment.improved-pain",
            "treatment.helped",
            "treatment.failed",
            "symptom.improving",
            "activities.improved",
            "work.restrictions-reduced",
            "dependency.reduced",
            "pain-medication.reduced",
            "pain-medication.not-tolerated",
            "medication.benefit",
            "medication.stopped",
            "opioid.function-benefit",
            "findings.changed",
            "surgery.done",
            "surgery.recent",
            "work.return-attempt-failed",
            "function.deficit");

    /** Counts of one fact, or of several together. */
    static final class Tally {
        int labelled;
        int found;
        int read;
        int right;

        double recall() {
            return labelled == 0 ? 0 : (double) found / labelled;
        }

        double precision() {
            return read == 0 ? 0 : (double) right / read;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    private final SortedMap<String, Tally> byId = new TreeMap<>();
    private final List<String> absent = new ArrayList<>();
    private int letters;

    private FactScore() {}

    /** @param facts what was read of a case, {@code null} where that letter was not given */
    static FactScore of(Map<String, List<FactStatement>> labelled, Function<String, Optional<FactsFile>> facts) {
        FactScore score = new FactScore();
        labelled.forEach((number, statements) -> facts.apply(number)
                .ifPresentOrElse(read -> score.letter(statements, read), () -> score.absent.add(number)));
        return score;
    }

    private void letter(List<FactStatement> labelled, FactsFile facts) {
        letters++;
        List<FactStatement> read = facts.facts().stream()
                .flatMap(fact -> FactStatement.read(fact).stream())
                .toList();
        for (FactStatement one : once(labelled)) {
            Tally tally = tally(one.id());
            tally.labelled++;
            if (read.stream().anyMatch(one::matches)) tally.found++;
        }
        for (FactStatement one : once(read)) {
            Tally tally = tally(one.id());
            tally.read++;
            if (labelled.stream().anyMatch(one::matches)) tally.right++;
        }
    }

    /** A fact counts once a letter, however often it is said; by its last words. */
    private static Collection<FactStatement> once(List<FactStatement> statements) {
        Map<List<Object>, FactStatement> once = new LinkedHashMap<>();
        for (FactStatement one : statements) once.put(one.key(), one);
        return once.values();
    }

    private Tally tally(String id) {
        return byId.computeIfAbsent(id, one -> new Tally());
    }

    SortedMap<String, Tally> byId() {
        return byId;
    }

    int letters() {
        return letters;
    }

    /** Labelled letters that were not among those given. */
    List<String> absent() {
        return absent;
    }

    Tally all() {
        return sum(byId.values());
    }

    Tally outcome() {
        return sum(byId.entrySet().stream()
                .filter(one -> OUTCOME.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private static Tally sum(Collection<Tally> tallies) {
        Tally sum = new Tally();
        for (Tally one : tallies) {
            sum.labelled += one.labelled;
            sum.found += one.found;
            sum.read += one.read;
            sum.right += one.right;
        }
        return sum;
    }
}
