package imr.functions.review;

import imr.access.Caller;
import imr.access.Gate;
import imr.access.Role;
import imr.api.Door;
import imr.api.Reply;
import imr.api.Request;
import imr.domain.CaseNumber;
import imr.store.CaseState;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes what is asked for to whoever does it. */
final class Api {
    private final Door<Operation> door;
    private final Desk desk;
    private final Consolidating consolidating;
    private final Registry registry;
    private final Assigning assigning;
    private final Reviewing reviewing;
    private final Corrections corrections;
    private final Signing signing;
    private final Issued issued;
    private final Audit audit;

    /** @param log takes lines without health information */
    Api(
            Gate gate,
            Desk desk,
            Consolidating consolidating,
            Registry registry,
            Assigning assigning,
            Reviewing reviewing,
            Corrections corrections,
            Signing signing,
            Issued issued,
            Audit audit,
            Consumer<String> log) {
        this.door = new Door<>(gate, Operation.class, this::answer, log);
        this.desk = desk;
        this.consolidating = consolidating;
        this.registry = registry;
        this.assigning = assigning;
        this.reviewing = reviewing;
        this.corrections = corrections;
        this.signing = signing;
        this.issued = issued;
        this.audit = audit;
    }

    Reply answer(Request request) {
        return door.answer(request);
    }

    private Reply answer(Operation operation, @Nullable CaseNumber caseNumber, Request request, Caller caller) {
        if (operation == Operation.REVIEWERS) return registry.replace(request);
        CaseNumber number = Objects.requireNonNull(caseNumber, "checked");
        if (operation == Operation.AUDIT)
            return audit.of(number)
                    .map(Reply::json)
                    .orElseGet(() -> Reply.problem(
                            404,
                            "CASE_UNKNOWN",
                            "No case of this number is known; check the number, or upload its first file."));
        if (operation.route().roles().equals(Set.of(Role.REVIEWER)) && !desk.has(caller, number))
            return Reply.problem(
                    403, "NOT_THE_ASSIGNED_REVIEWER", "This case is not assigned to you; yours are at /worklist.");
        Body.Read read = Body.of(request, CaseState.dayOf(desk.clock().instant()));
        if (read.body() == null) return Objects.requireNonNull(read.refused(), "one of the two");
        Body body = read.body();
        BiConsumer<Work, Body> act =
                switch (operation) {
                    case ELIGIBILITY -> Coordination::eligibility;
                    case INFORMATION -> Coordination::information;
                    case LIABILITY_RESOLUTION -> Coordination::liabilityResolution;
                    case CONSOLIDATION -> consolidating::into;
                    case NOTICE -> Coordination::notice;
                    case RECORDS -> Coordination::records;
                    case EXPEDITION -> Coordination::expedition;
                    case TERMINATION -> Coordination::termination;
                    case QUALITY -> Coordination::quality;
                    case PROPOSAL -> (work, asked) -> work.refuse(assigning.proposal(work, asked));
                    case ASSIGNMENT -> assigning::assign;
                    case APPEAL -> issued::appeal;
                    case APPEAL_DECISION -> issued::appealDecision;
                    case IMPLEMENTATION -> issued::implementation;
                    case REVIEW -> reviewing::begin;
                    case CORRECTIONS -> corrections::correct;
                    case DRAFT -> reviewing::draft;
                    case SUBMISSION -> (work, asked) -> reviewing.submit(work, asked, signing);
                    case SIGNATURE -> signing::sign;
                    case PUBLICATION -> issued::publish;
                    case AUDIT, REVIEWERS -> throw new IllegalArgumentException(operation + " changes no case");
                };
        return desk.act(number, request, caller, work -> act.accept(work, body));
    }
}
