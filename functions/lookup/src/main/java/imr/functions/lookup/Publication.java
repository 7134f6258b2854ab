package imr.functions.lookup;

import imr.api.Request;
import imr.api.Reply;
import static java.nio.charset.StandardCharsets.UTF_8;

import imr.access.Caller;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.CaseStatus;
import imr.store.Changes;
import imr.store.StoredDetermination;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Makes the public copy of a case's current determination readable by everybody (Labor Code 4610.6(m)). A recommendation is not a determination:
 * until a reviewer signed it there is nothing to publish. A person with the role publisher has read it before; publishing again changes nothing.
 */
record Publication(CaseStates states, Clock clock) {
    private static final Reply NO_CASE = Reply.problem(404, "CASE_UNKNOWN", "No case of this number is known.");
    private static final Reply NOT_READY = Reply.problem(
            409,
            "NOT_READY",
            "Only the determination of the current version can be published; the case is not that far.");
    private static final Reply NOT_SIGNED = Reply.problem(
            409,
            "NOT_SIGNED",
            "What is stored is a recommendation that no reviewer has signed, and a recommendation is not a determination;"
                    + " have a reviewer decide and sign it first.");
    private static final Reply BODY_UNEXPECTED =
            Reply.problem(400, "BODY_UNEXPECTED", "A publication takes no body; send none, or {}.");

    /** The answer. */
    record Published(CaseNumber caseNumber, CaseVersion version) {}

    Reply publish(CaseNumber caseNumber, Request request, Caller caller) {
        String body = new String(request.body(), UTF_8).strip();
        if (!body.isEmpty() && !body.equals("{}")) return BODY_UNEXPECTED;
        // Nothing of an earlier publication is touched before there is something to take its place.
        Optional<Reply> refused = states.find(caseNumber).map(this::refusal).orElse(Optional.of(NO_CASE));
        if (refused.isPresent()) return refused.get();
        Changes.make(states, () -> withdrawal(caseNumber));
        return Changes.make(states, () -> attempt(caseNumber, caller));
    }

    private Optional<Reply> refusal(CaseState state) {
        CaseVersion version = state.determined();
        boolean isThatFar = state.status() == CaseStatus.RECOMMENDED || state.status() == CaseStatus.PUBLISHED;
        if (version == null || !isThatFar) return Optional.of(NOT_READY);
        return signed(state).isPresent() ? Optional.empty() : Optional.of(NOT_SIGNED);
    }

    private Optional<StoredDetermination> signed(CaseState state) {
        return Optional.ofNullable(state.determined())
                .flatMap(version -> states.determination(state.caseNumber(), version))
                .filter(StoredDetermination::signed);
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
        if (state == null) return nothing(NO_CASE);
        Optional<Reply> refused = refusal(state);
        StoredDetermination signed = signed(state).orElse(null);
        if (refused.isPresent() || signed == null) return nothing(refused.orElse(NOT_SIGNED));
        Reply reply = Reply.json(new Published(caseNumber, signed.version()));
        if (state.status() == CaseStatus.PUBLISHED) return nothing(reply);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        CaseChange change = CaseChange.publishing(state, signed, states.items(caseNumber, signed.version()), today)
                .with(new AuditEvent(
                        clock.instant(),
                        AuditEvent.Kind.PUBLISHED,
                        signed.version().toString(),
                        caller.subject()));
        return new Changes.Attempt<>(Optional.of(change), reply);
    }

    private static Changes.Attempt<Reply> nothing(Reply reply) {
        return new Changes.Attempt<>(Optional.empty(), reply);
    }
}
