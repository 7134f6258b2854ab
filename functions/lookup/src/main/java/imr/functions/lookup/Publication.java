package imr.functions.lookup;

import imr.access.Caller;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.CaseStatus;
import imr.store.Changes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Makes the public copy of a case's current determination readable by everybody (Labor Code 4610.6(m)). A person with the role publisher has read
 * it before; publishing again changes nothing.
 */
record Publication(CaseStates states, Clock clock) {
    /** The answer. */
    record Published(CaseNumber caseNumber, CaseVersion version) {}

    Reply publish(CaseNumber caseNumber, Caller caller) {
        Changes.make(states, () -> withdrawal(caseNumber));
        return Changes.make(states, () -> attempt(caseNumber, caller));
    }

    /** Takes the items of an earlier publication out of the lists. */
    private Changes.Attempt<CaseNumber> withdrawal(CaseNumber caseNumber) {
        Optional<CaseChange> change = states.find(caseNumber)
                .filter(state -> state.status() == CaseStatus.RECOMMENDED)
                .flatMap(state -> Optional.ofNullable(state.published())
                        .map(earlier -> CaseChange.to(state).withdrawing(states.items(caseNumber, earlier))));
        return new Changes.Attempt<>(change, caseNumber);
    }

    private Changes.Attempt<Reply> attempt(CaseNumber caseNumber, Caller caller) {
        CaseState state = states.find(caseNumber).orElse(null);
        if (state == null) return nothing(Reply.problem(404, "CASE_UNKNOWN", "No case of this number is known."));
        CaseVersion version = state.determined();
        if (state.status() == CaseStatus.PUBLISHED && version != null)
            return nothing(Reply.json(new Published(caseNumber, version)));
        if (state.status() != CaseStatus.RECOMMENDED || version == null)
            return nothing(Reply.problem(
                    409,
                    "NOT_READY",
                    "Only the determination of the current version can be published; the case is not that far."));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        CaseChange change = CaseChange.to(state.publishedAs(version))
                .publishing(states.items(caseNumber, version), today)
                .with(new AuditEvent(clock.instant(), AuditEvent.Kind.PUBLISHED, version.toString(), caller.subject()));
        return new Changes.Attempt<>(Optional.of(change), Reply.json(new Published(caseNumber, version)));
    }

    private static Changes.Attempt<Reply> nothing(Reply reply) {
        return new Changes.Attempt<>(Optional.empty(), reply);
    }
}
