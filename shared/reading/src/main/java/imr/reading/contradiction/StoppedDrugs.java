package imr.reading.contradiction;

import imr.domain.evaluation.Contradiction;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A drug that was stopped, and that the same day or later is taken. */
final class StoppedDrugs {
    private static final FactId STOPPED = new FactId("medication.stopped");
    private static final FactId TAKEN = new FactId("medication.taken");

    private StoppedDrugs() {}

    static List<Contradiction> in(CaseRecord record) {
        List<Contradiction> found = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Fact stopped : record.facts()) {
            if (!stopped.id().equals(STOPPED) || stopped.drug() == null || !holds(stopped)) continue;
            for (Fact taken : record.facts()) {
                if (!taken.id().equals(TAKEN) || taken.status() != FactStatus.ASSERTED) continue;
                if (!Objects.equals(taken.drug(), stopped.drug()) || sameWords(taken, stopped)) continue;
                if (isBefore(taken, stopped) || !told.add(stopped.drug())) continue;
                found.add(new Contradiction(
                        stopped.drug() + ", which was stopped and goes on being taken", List.of(stopped, taken)));
            }
        }
        return found;
    }

    private static boolean holds(Fact fact) {
        return fact.status() == FactStatus.ASSERTED || fact.status() == FactStatus.HISTORICAL;
    }

    private static boolean sameWords(Fact one, Fact other) {
        return one.evidence().stream().anyMatch(e -> other.evidence().stream()
                .anyMatch(o -> o.document().equals(e.document()) && o.page() == e.page() && o.start() == e.start()));
    }

    /** Without dates the record gives no order, and the reviewer is asked. */
    private static boolean isBefore(Fact one, Fact other) {
        return one.on() != null && other.on() != null && one.on().isBefore(other.on());
    }
}
