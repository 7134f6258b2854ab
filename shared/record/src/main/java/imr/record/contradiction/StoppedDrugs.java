package imr.record.contradiction;

import imr.domain.evaluation.Contradiction;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.record.drug.DrugUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A drug that was stopped, and that the same day or later is taken. */
final class StoppedDrugs {
    private static final FactId STOPPED = new FactId("medication.stopped");
    private static final FactId TAKEN = new FactId("medication.taken");

    private StoppedDrugs() {}

    static List<Contradiction> in(CaseRecord record) {
        Map<String, List<Fact>> takenByDrug = new HashMap<>();
        for (Fact fact : record.facts())
            if (fact.id().equals(TAKEN)
                    && fact.status() == FactStatus.ASSERTED
                    && fact.drug() != null
                    && DrugUse.tells(fact))
                takenByDrug
                        .computeIfAbsent(fact.drug(), drug -> new ArrayList<>())
                        .add(fact);
        Map<String, LocalDate> lastTaken = new HashMap<>();
        takenByDrug.forEach((drug, taken) -> lastTaken.put(drug, last(taken)));
        List<Contradiction> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Fact stopped : record.facts()) {
            String drug = stopped.drug();
            if (!stopped.id().equals(STOPPED) || drug == null || !holds(stopped) || told.contains(drug)) continue;
            LocalDate last = lastTaken.get(drug);
            if (last == null || (stopped.on() != null && last.isBefore(stopped.on()))) continue;
            for (Fact taken : takenByDrug.getOrDefault(drug, List.of())) {
                if (!Passages.gainsay(taken, stopped) || isBefore(taken, stopped)) continue;
                told.add(drug);
                found.add(new Contradiction(
                        drug + ", which was stopped and goes on being taken", List.of(stopped, taken)));
                break;
            }
        }
        return found;
    }

    /** The last day on which it is taken; without a date it may be any day. */
    private static LocalDate last(List<Fact> taken) {
        return taken.stream()
                .map(fact -> fact.on() == null ? LocalDate.MAX : fact.on())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static boolean holds(Fact fact) {
        return fact.status() == FactStatus.ASSERTED || fact.status() == FactStatus.HISTORICAL;
    }

    /** Without dates the record gives no order, and the reviewer is asked. */
    private static boolean isBefore(Fact one, Fact other) {
        return one.on() != null && other.on() != null && one.on().isBefore(other.on());
    }
}
