package imr.functions.deadlines;

import imr.domain.CaseNumber;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.Changes;
import imr.store.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the open cases by due date, counts them and marks those that are late, once. */
final class WatchDeadlines {
    private static final int PAGE = 200;
    private static final int SOON_DAYS = 2;
    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");

    private final CaseStates states;
    private final Clock clock;

    WatchDeadlines(CaseStates states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    Counts run() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, CALIFORNIA);
        Counts counts = Counts.NONE;
        @Nullable String after = null;
        do {
            Page<CaseState> page = states.openByDue(after, PAGE);
            for (CaseState state : page.entries()) {
                counts = add(counts, state, now, today);
                if (isLate(state, today) && !state.late()) mark(state.caseNumber(), today, now);
            }
            after = page.next();
        } while (after != null);
        return counts;
    }

    private static Counts add(Counts counts, CaseState state, Instant now, LocalDate today) {
        LocalDate due = state.deadlines().determinationDue();
        boolean waits = state.status().isWaiting();
        long hours = waits ? Duration.between(state.opened(), now).toHours() : 0;
        boolean soon = due != null && !due.isBefore(today) && !due.isAfter(today.plusDays(SOON_DAYS));
        return new Counts(
                counts.open() + 1,
                counts.waiting() + (waits ? 1 : 0),
                Math.max(counts.oldestWaitingHours(), hours),
                counts.dueSoon() + (soon ? 1 : 0),
                counts.late() + (isLate(state, today) ? 1 : 0));
    }

    private static boolean isLate(CaseState state, LocalDate today) {
        LocalDate due = state.deadlines().determinationDue();
        return due != null && due.isBefore(today);
    }

    /** The index may lag behind, so the case itself decides. */
    private void mark(CaseNumber caseNumber, LocalDate today, Instant now) {
        Changes.make(states, () -> {
            Optional<CaseChange> change = states.find(caseNumber)
                    .filter(state -> state.status().isOpen() && !state.late() && isLate(state, today))
                    .map(state -> CaseChange.to(state.markedLate())
                            .with(new AuditEvent(
                                    now,
                                    AuditEvent.Kind.MARKED_LATE,
                                    String.valueOf(state.deadlines().determinationDue()),
                                    "deadlines")));
            return new Changes.Attempt<>(change, caseNumber);
        });
    }
}
