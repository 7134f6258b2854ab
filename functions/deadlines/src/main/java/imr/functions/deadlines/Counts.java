package imr.functions.deadlines;

import imr.domain.clock.Duty;
import imr.store.Stage;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is open.
 *
 * @param open               cases that are not published
 * @param waiting            of these, cases whose next step is not a reviewer's
 * @param oldestWaitingHours how long the oldest of the waiting cases has been open
 * @param dueSoon            cases due today, tomorrow or the day after
 * @param late               cases whose due date has passed
 * @param failed             cases under way on which a stage failed, by the stage
 * @param broughtOn          cases that were brought on now, by the stage that was started again
 * @param clocks             by the kind of clock, issued cases that are to be implemented among them
 */
record Counts(
        long open,
        long waiting,
        long oldestWaitingHours,
        long dueSoon,
        long late,
        Map<Stage, Long> failed,
        Map<Stage, Long> broughtOn,
        Map<Duty, ClockCounts> clocks) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of());

    Counts {
        failed = Map.copyOf(failed);
        broughtOn = Map.copyOf(broughtOn);
        clocks = Map.copyOf(clocks);
    }

    Counts with(Map<Duty, ClockCounts> counted) {
        return new Counts(open, waiting, oldestWaitingHours, dueSoon, late, failed, broughtOn, counted);
    }

    Counts withFailed(Stage stage) {
        return new Counts(open, waiting, oldestWaitingHours, dueSoon, late, oneMore(failed, stage), broughtOn, clocks);
    }

    Counts withBroughtOn(Stage stage) {
        return new Counts(open, waiting, oldestWaitingHours, dueSoon, late, failed, oneMore(broughtOn, stage), clocks);
    }

    private static Map<Stage, Long> oneMore(Map<Stage, Long> counted, Stage stage) {
        Map<Stage, Long> more = new EnumMap<>(Stage.class);
        more.putAll(counted);
        more.merge(stage, 1L, Long::sum);
        return more;
    }

    long allBroughtOn() {
        return sum(broughtOn);
    }

    private static long sum(Map<Stage, Long> counted) {
        return counted.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of the deployment, by the names of the metrics. */
    Map<String, Long> byName() {
        Map<String, Long> named = new LinkedHashMap<>();
        named.put("OpenCases", open);
        named.put("WaitingCases", waiting);
        named.put("OldestWaitingHours", oldestWaitingHours);
        named.put("DueWithinTwoDays", dueSoon);
        named.put("LateCases", late);
        named.put("FailedCases", sum(failed));
        named.put("CasesBroughtOn", sum(broughtOn));
        return named;
    }

    /** Of a kind of clock, by the names of the metrics. */
    Map<String, Long> of(Duty duty) {
        return clocks.getOrDefault(duty, ClockCounts.NONE).byName();
    }

    /** Of a stage, by the names of the metrics. */
    Map<String, Long> of(Stage stage) {
        Map<String, Long> named = new LinkedHashMap<>();
        named.put("FailedCases", failed.getOrDefault(stage, 0L));
        named.put("CasesBroughtOn", broughtOn.getOrDefault(stage, 0L));
        return named;
    }
}
