package imr.record.contradiction;

import imr.domain.evaluation.Contradiction;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.record.contradiction.Passages.Said;
import imr.record.drug.DrugUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        Map<String, Map<Said, List<Fact>>> bySaying = new HashMap<>();
        for (Fact stopped : record.facts()) {
            String drug = stopped.drug();
            if (!stopped.id().equals(STOPPED) || drug == null || !holds(stopped) || told.contains(drug)) continue;
            LocalDate last = lastTaken.get(drug);
            if (last == null || (stopped.on() != null && last.isBefore(stopped.on()))) continue;
            Fact taken = gainsaying(
                    stopped, bySaying.computeIfAbsent(drug, key -> bySaying(takenByDrug.getOrDefault(key, List.of()))));
            if (taken == null) continue;
            told.add(drug);
            found.add(new Contradiction(drug + ", which was stopped and goes on being taken", List.of(stopped, taken)));
        }
        return found;
    }

    /** Statements with the same words together: what repeats on every page is compared once. */
    private static Map<Said, List<Fact>> bySaying(List<Fact> taken) {
        return taken.stream().collect(Collectors.groupingBy(Said::of, LinkedHashMap::new, Collectors.toList()));
    }

    /** The first statement, by the order of their words, that the drug is taken all the same. */
    private static @Nullable Fact gainsaying(Fact stopped, Map<Said, List<Fact>> bySaying) {
        Said said = Said.of(stopped);
        for (Map.Entry<Said, List<Fact>> entry : bySaying.entrySet()) {
            if (!entry.getKey().differsFrom(said, true)) continue;
            for (Fact taken : entry.getValue())
                if (!taken.standsWhere(stopped) && !isBefore(taken, stopped)) return taken;
        }
        return null;
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
