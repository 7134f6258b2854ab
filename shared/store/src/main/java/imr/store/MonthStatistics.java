package imr.store;

import imr.domain.TreatmentId;
import imr.domain.casefile.Priority;
import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is counted of the determinations that were published in a month and still are.
 *
 * @param treatments  items by treatment
 * @param reviews     cases by priority
 * @param recommended items for which there was a recommendation
 * @param departed    those of them that were decided otherwise
 */
public record MonthStatistics(
        YearMonth month,
        SortedMap<TreatmentId, OfTreatment> treatments,
        SortedMap<Priority, OfPriority> reviews,
        long recommended,
        long departed) {
    public MonthStatistics {
        treatments = Collections.unmodifiableSortedMap(new TreeMap<>(treatments));
        reviews = Collections.unmodifiableSortedMap(new TreeMap<>(reviews));
    }

    /** Items of a treatment. */
    public record OfTreatment(long items, long overturned) {}

    /**
     * Cases of a priority.
     *
     * @param late decided after they were due
     * @param days how many cases took so many days from the request with its documents to the mailing; cases of which a day is not known are none
     */
    public record OfPriority(long cases, long late, NavigableMap<Integer, Long> days) {
        public OfPriority {
            days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
        }

        /** The middle one, or halfway between the two in the middle. */
        public OptionalDouble medianDays() {
            long known = days.values().stream().mapToLong(Long::longValue).sum();
            return known == 0 ? OptionalDouble.empty() : OptionalDouble.of((at((known - 1) / 2) + at(known / 2)) / 2.0);
        }

        private int at(long place) {
            long before = 0;
            for (var one : days.entrySet()) {
                before += one.getValue();
                if (place < before) return one.getKey();
            }
            throw new IllegalArgumentException("not so many cases: " + place);
        }
    }
}
