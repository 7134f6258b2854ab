package imr.store.dynamodb;

import imr.domain.TreatmentId;
import imr.domain.casefile.Priority;
import imr.domain.evaluation.Outcome;
import imr.store.Issuance;
import imr.store.MonthStatistics;
import imr.store.StoredItem;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by their names, as they are attributes of an item: {@code overturned#acupuncture}, {@code days#STANDARD#27}. */
final class Counts {
    private static final String ITEMS = "items#";
    private static final String OVERTURNED = "overturned#";
    private static final String RECOMMENDED = "recommended";
    private static final String DEPARTED = "departed";
    private static final String CASES = "cases#";
    private static final String LATE = "late#";
    private static final String DAYS = "days#";

    private Counts() {}

    /** What the items of one determination count. */
    static SortedMap<String, Long> of(List<StoredItem> items) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (StoredItem item : items) {
            one(counts, ITEMS + item.treatment());
            if (item.outcome() == Outcome.OVERTURNED) one(counts, OVERTURNED + item.treatment());
            Issuance issuance = item.issuance();
            if (issuance == null || issuance.departs() == null) continue;
            one(counts, RECOMMENDED);
            if (issuance.departs()) one(counts, DEPARTED);
        }
        Issuance ofCase = items.isEmpty() ? null : items.getFirst().issuance();
        if (ofCase == null) return counts;
        one(counts, CASES + ofCase.priority());
        if (ofCase.late()) one(counts, LATE + ofCase.priority());
        if (ofCase.days() != null) one(counts, DAYS + ofCase.priority() + "#" + ofCase.days());
        return counts;
    }

    private static void one(SortedMap<String, Long> counts, String name) {
        counts.merge(name, 1L, Long::sum);
    }

    static MonthStatistics statistics(YearMonth month, SortedMap<String, Long> counts) {
        SortedMap<TreatmentId, MonthStatistics.OfTreatment> treatments = new TreeMap<>();
        beginning(counts, ITEMS)
                .forEach((code, items) -> treatments.put(
                        new TreatmentId(code),
                        new MonthStatistics.OfTreatment(items, counts.getOrDefault(OVERTURNED + code, 0L))));
        SortedMap<Priority, MonthStatistics.OfPriority> reviews = new TreeMap<>();
        beginning(counts, CASES)
                .forEach((priority, cases) -> reviews.put(
                        Priority.valueOf(priority),
                        new MonthStatistics.OfPriority(
                                cases, counts.getOrDefault(LATE + priority, 0L), days(counts, priority))));
        return new MonthStatistics(
                month, treatments, reviews, counts.getOrDefault(RECOMMENDED, 0L), counts.getOrDefault(DEPARTED, 0L));
    }

    private static NavigableMap<Integer, Long> days(SortedMap<String, Long> counts, String priority) {
        NavigableMap<Integer, Long> days = new TreeMap<>();
        beginning(counts, DAYS + priority + "#").forEach((day, cases) -> days.put(Integer.valueOf(day), cases));
        return days;
    }

    /** Those of a kind by what follows it; what was taken back entirely counts as not there. */
    private static SortedMap<String, Long> beginning(Map<String, Long> counts, String kind) {
        SortedMap<String, Long> found = new TreeMap<>();
        counts.forEach((name, count) -> {
            if (name.startsWith(kind) && count > 0) found.put(name.substring(kind.length()), count);
        });
        return found;
    }
}
