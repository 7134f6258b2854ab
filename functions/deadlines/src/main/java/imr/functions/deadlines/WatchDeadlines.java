package imr.functions.deadlines;

import imr.domain.CaseNumber;
import imr.domain.Fault;
import imr.domain.clock.Duty;
import imr.domain.process.OpenClock;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.Changes;
import imr.store.DueDays;
import imr.store.Page;
import imr.store.Stage;
import imr.store.StageFailure;
import imr.store.StalledCases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the cases in which something is to be done, those with the earliest clock first: counts them and their clocks, notes what is
 * overdue or late, once, and brings on those that have stopped on their way.
 */
final class WatchDeadlines {
    private static final int PAGE = 200;
    private static final int SOON_DAYS = 2;
    /** In one run, which has five minutes; the rest come in the next. */
    private static final int MOST_BROUGHT_ON = 500;

    private final CaseStates states;
    private final StalledCases stalled;
    private final OverdueCases overdue;
    private final Clock clock;

    WatchDeadlines(CaseStates states, StalledCases stalled, Clock clock) {
        this.states = states;
        this.stalled = stalled;
        this.overdue = new OverdueCases(states);
        this.clock = clock;
    }

    Counts run() {
        Instant now = clock.instant();
        LocalDate today = CaseState.dayOf(now);
        Counts counts = Counts.NONE;
        ClockCounts.Tally tally = new ClockCounts.Tally();
        @Nullable String after = null;
        do {
            Page<CaseState> page = states.clocksByDue(after, PAGE);
            for (CaseState state : page.entries()) {
                count(state, today, tally);
                Duty noted = overdue.note(state, now);
                if (noted != null) tally.add(noted, ClockCounts.notedOnce());
                if (!state.status().isOpen()) continue;
                counts = add(counts, state, now, today);
                if (state.isLate(now) && !state.late()) mark(state.caseNumber(), now);
                Stage broughtOn = counts.allBroughtOn() < MOST_BROUGHT_ON ? bringOn(state) : null;
                if (broughtOn != null) counts = counts.withBroughtOn(broughtOn);
                StageFailure failed = state.failed();
                if (failed != null && state.isUnderWay()) counts = counts.withFailed(failed.stage());
                else if (broughtOn != null) counts = counts.withFailed(broughtOn);
            }
            after = page.next();
        } while (after != null);
        return counts.with(tally.counted());
    }

    private static void count(CaseState state, LocalDate today, ClockCounts.Tally tally) {
        DueDays.of(state).stream()
                .collect(Collectors.groupingBy(OpenClock::duty))
                .forEach((duty, clocks) -> tally.add(duty, ClockCounts.of(clocks, today)));
    }

    /** One case whose objects cannot be had must not keep the others from being counted and brought on. */
    private @Nullable Stage bringOn(CaseState state) {
        try {
            return stalled.bringOn(state).orElse(null);
        } catch (Fault e) {
            System.err.println(state.caseNumber() + " could not be brought on: " + e.getMessage());
            return null;
        }
    }

    private static Counts add(Counts counts, CaseState state, Instant now, LocalDate today) {
        LocalDate due = DueDays.determination(state);
        boolean waits = state.status().isWaiting();
        long hours = waits ? Duration.between(state.opened(), now).toHours() : 0;
        boolean soon = due != null && !due.isBefore(today) && !due.isAfter(today.plusDays(SOON_DAYS));
        return new Counts(
                counts.open() + 1,
                counts.waiting() + (waits ? 1 : 0),
                Math.max(counts.oldestWaitingHours(), hours),
                counts.dueSoon() + (soon ? 1 : 0),
                counts.late() + (state.isLate(now) ? 1 : 0),
                counts.failed(),
                counts.broughtOn(),
                counts.clocks());
    }

    /** The index may lag behind, so the case itself decides. */
    private void mark(CaseNumber caseNumber, Instant now) {
        Changes.make(states, () -> {
            Optional<CaseChange> change = states.find(caseNumber)
                    .filter(state -> state.status().isOpen() && !state.late() && state.isLate(now))
                    .map(state -> CaseChange.to(state.markedLate())
                            .with(new AuditEvent(
                                    now,
                                    AuditEvent.Kind.MARKED_LATE,
                                    String.valueOf(DueDays.determination(state)),
                                    "deadlines")));
            return new Changes.Attempt<>(change, caseNumber);
        });
    }
}
