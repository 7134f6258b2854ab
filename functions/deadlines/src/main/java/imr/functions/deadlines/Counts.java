package imr.functions.deadlines;

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
 */
record Counts(long open, long waiting, long oldestWaitingHours, long dueSoon, long late) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /** By the names of the metrics. */
    Map<String, Long> byName() {
        Map<String, Long> named = new LinkedHashMap<>();
        named.put("OpenCases", open);
        named.put("WaitingCases", waiting);
        named.put("OldestWaitingHours", oldestWaitingHours);
        named.put("DueWithinTwoDays", dueSoon);
        named.put("LateCases", late);
        return named;
    }
}
