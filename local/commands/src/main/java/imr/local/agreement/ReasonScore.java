package imr.local.agreement;

import imr.domain.evaluation.Outcome;
import imr.domain.fact.FactId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was read, beside what a careful reader noted; and whether what decided is among what that reader's reason names. */
final class ReasonScore {
    /** Readers count to the visit of the request; utilization review, which a letter dates, has up to two weeks to answer it. */
    private static final int WEEKS_APART = 2;

    /** Counts of one thing noted: as noted, otherwise, and noted but not read. */
    static final class Tally {
        int right;
        int wrong;
        int missed;

        int noted() {
            return right + wrong + missed;
        }
    }

    private final SortedMap<String, Tally> byNote = new TreeMap<>();
    private final SortedMap<String, Integer> without = new TreeMap<>();
    private int comparable;
    private int sameReason;
    private int sameOutcome;
    private int sameOutcomeAndReason;

    private ReasonScore() {}

    static ReasonScore of(LetterEvaluations.Result result, Reasons reasons, Labels labels) {
        ReasonScore score = new ReasonScore();
        for (Recommended one : result.recommendations()) {
            LetterEvaluations.Read read = result.read().get(one.caseNumber().value());
            if (read != null) score.item(one, new OurNotes(read.file(), read.facts()), reasons.of(one), labels.of(one));
        }
        return score;
    }

    private void item(Recommended one, OurNotes ours, Map<String, Object> noted, @Nullable Outcome decided) {
        noted.forEach((note, value) -> {
            NotedFacts.Meaning meaning = NotedFacts.meanings().get(note);
            if (meaning == null) without.merge(note, 1, Integer::sum);
            else compare(note, value, ours.of(meaning, one.item().item()));
        });
        reason(one, noted, decided);
    }

    private void compare(String note, Object noted, Optional<Object> read) {
        Tally tally = byNote.computeIfAbsent(note, one -> new Tally());
        boolean nothing = noted.equals(false) || noted.equals(0);
        if (read.isEmpty() ? nothing : same(note, noted, read.get())) tally.right++;
        else if (read.isEmpty() || read.get().equals(false)) tally.missed++;
        else tally.wrong++;
    }

    private static boolean same(String note, Object noted, Object read) {
        if (note.startsWith("weeks") && noted instanceof Integer one && read instanceof Integer other)
            return Math.abs(one - other) <= WEEKS_APART;
        return noted.equals(read);
    }

    private void reason(Recommended one, Map<String, Object> noted, @Nullable Outcome decided) {
        Set<FactId> named = new HashSet<>();
        noted.keySet().forEach(note -> named.addAll(NotedFacts.facts(note)));
        if (named.isEmpty() || one.outcome() == null || decided == null) return;
        comparable++;
        boolean same = Deciding.of(one).facts().stream().anyMatch(named::contains);
        if (same) sameReason++;
        if (one.outcome() != decided) return;
        sameOutcome++;
        if (same) sameOutcomeAndReason++;
    }

    SortedMap<String, Tally> byNote() {
        return byNote;
    }

    /** Notes that no fact of ours answers, with how often they occur. */
    SortedMap<String, Integer> without() {
        return without;
    }

    /** Sentences on how often the deciding criterion is about what the reviewer's reason names. */
    List<String> reasons() {
        return List.of(
                "of " + comparable + " items with a recommendation and a reason that names facts of ours, " + sameReason
                        + " are decided by a criterion about one of them",
                "of the " + sameOutcome + " of these that come out as decided, " + sameOutcomeAndReason);
    }
}
