package imr.functions.deadlines;

import imr.domain.clock.Duty;
import imr.domain.process.OpenClock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The clocks of one kind, counted by cases: where statute and regulation both set one, the earlier counts.
 *
 * @param running  cases in which it runs
 * @param dueSoon  of these, cases in which it is due today, tomorrow or the day after
 * @param overdue  of these, cases in which its day has passed
 * @param unknown  cases in which it cannot be told, since a date is missing
 * @param noted    cases whose record now says for the first time that the day passed
 */
record ClockCounts(long running, long dueSoon, long overdue, long unknown, long noted) {
    static final ClockCounts NONE = new ClockCounts(0, 0, 0, 0, 0);
    private static final int SOON_DAYS = 2;

    static ClockCounts of(List<OpenClock> ofOneKind, LocalDate today) {
        LocalDate due = ofOneKind.stream()
                .map(OpenClock::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        boolean missing = ofOneKind.stream().anyMatch(clock -> clock.missing() != null);
        if (due == null) return new ClockCounts(0, 0, 0, missing ? 1 : 0, 0);
        boolean overdue = due.isBefore(today);
        boolean soon = !overdue && !due.isAfter(today.plusDays(SOON_DAYS));
        return new ClockCounts(1, soon ? 1 : 0, overdue ? 1 : 0, missing ? 1 : 0, 0);
    }

    static ClockCounts notedOnce() {
        return new ClockCounts(0, 0, 0, 0, 1);
    }

    private ClockCounts plus(ClockCounts more) {
        return new ClockCounts(
                running + more.running,
                dueSoon + more.dueSoon,
                overdue + more.overdue,
                unknown + more.unknown,
                noted + more.noted);
    }

    /** By the names of the metrics. */
    Map<String, Long> byName() {
        Map<String, Long> named = new LinkedHashMap<>();
        named.put("ClocksRunning", running);
        named.put("ClocksDueWithinTwoDays", dueSoon);
        named.put("ClocksOverdue", overdue);
        named.put("ClocksUnknown", unknown);
        named.put("OverdueNoted", noted);
        return named;
    }

    /** Counts while a list is gone through. */
    static final class Tally {
        private final Map<Duty, ClockCounts> counted = new EnumMap<>(Duty.class);

        void add(Duty duty, ClockCounts more) {
            counted.merge(duty, more, ClockCounts::plus);
        }

        Map<Duty, ClockCounts> counted() {
            return Map.copyOf(counted);
        }
    }
}
