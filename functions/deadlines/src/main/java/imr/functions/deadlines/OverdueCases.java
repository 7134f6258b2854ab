package imr.functions.deadlines;

import imr.domain.CaseNumber;
import imr.domain.Fault;
import imr.domain.clock.Duty;
import imr.domain.process.Actor;
import imr.domain.process.AuditChain;
import imr.domain.process.AuditEntry;
import imr.domain.process.AuditEvent;
import imr.domain.process.Lapse;
import imr.domain.process.OpenClock;
import imr.domain.process.StateMachine;
import imr.domain.process.Transition;
import imr.domain.process.TransitionName;
import imr.domain.process.Verdict;
import imr.store.CaseChange;
import imr.store.CaseFolder;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.Changes;
import imr.store.DueDays;
import imr.store.ReviewFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moves the cases on whose day has passed: information that did not come, records that are late, a determination that was not implemented. Each
 * with its entry of the record, and once, since the state afterwards has nothing more to move.
 */
final class OverdueCases {
    private final CaseStates states;

    OverdueCases(CaseStates states) {
        this.states = states;
    }

    /** The kind of clock that was noted as passed now; {@code null} when none was. */
    @Nullable
    Duty note(CaseState listed, Instant now) {
        LocalDate today = CaseState.dayOf(now);
        if (!mayHaveLapsed(DueDays.of(listed), today)) return null;
        try {
            return Changes.make(states, () -> attempt(listed.caseNumber(), now))
                    .map(OverdueCases::kind)
                    .orElse(null);
        } catch (Fault e) {
            System.err.println(listed.caseNumber() + " could not be noted as overdue: " + e.getMessage());
            return null;
        }
    }

    /** Only then is the case itself read: the list knows the days, and the case which of them counts. */
    private static boolean mayHaveLapsed(List<OpenClock> clocks, LocalDate today) {
        return clocks.stream()
                .anyMatch(clock -> clock.duty() != Duty.DETERMINATION && !clock.noted() && clock.isOverdue(today));
    }

    private Changes.Attempt<Optional<TransitionName>> attempt(CaseNumber caseNumber, Instant now) {
        CaseFolder folder = states.folder(caseNumber).orElse(null);
        ReviewFile review = folder == null ? null : folder.review();
        if (folder == null || review == null) return new Changes.Attempt<>(Optional.empty(), Optional.empty());
        Transition lapsed = Lapse.of(review.state(), CaseState.dayOf(now)).orElse(null);
        Actor clock = Actor.system("deadlines");
        if (lapsed == null
                || !(StateMachine.apply(review.state(), lapsed, clock) instanceof Verdict.Accepted(var moved)))
            return new Changes.Attempt<>(Optional.empty(), Optional.empty());
        List<AuditEntry> before = states.entries(caseNumber);
        AuditEntry entry = AuditChain.next(
                before.isEmpty() ? Optional.empty() : Optional.of(before.getLast()),
                caseNumber,
                now,
                clock,
                AuditEvent.of(lapsed));
        ReviewFile next = new ReviewFile(moved, entry.sequence(), entry.digest(), review.occurrences());
        CaseChange change = CaseChange.to(folder.state()).with(next, List.of(entry));
        return new Changes.Attempt<>(Optional.of(change), Optional.of(lapsed.name()));
    }

    private static Duty kind(TransitionName transition) {
        return switch (transition) {
            case INFORMATION_OVERDUE -> Duty.INFORMATION;
            case RECORDS_LATE -> Duty.RECORDS;
            case IMPLEMENTATION_OVERDUE -> Duty.AUTHORIZATION;
            default -> throw new IllegalStateException("time alone does not cause " + transition);
        };
    }
}
