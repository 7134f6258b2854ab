package imr.functions.review;

import imr.access.Caller;
import imr.access.Role;
import imr.api.Reply;
import imr.domain.CaseNumber;
import imr.domain.Problem;
import imr.domain.clock.Occurrences;
import imr.domain.process.Actor;
import imr.domain.process.ActorRole;
import imr.domain.process.AuditChain;
import imr.domain.process.AuditEntry;
import imr.domain.process.AuditEvent;
import imr.domain.process.IntakeTransition;
import imr.domain.process.StateMachine;
import imr.domain.process.StateName;
import imr.domain.process.Transition;
import imr.domain.process.Verdict;
import imr.store.CaseChange;
import imr.store.CaseFolder;
import imr.store.CaseState;
import imr.store.ReviewFile;
import imr.store.StoredDetermination;
import imr.store.StoredItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case on the desk of somebody who acts on it. Transitions are applied one after the other; the first that may not happen is the answer, and
 * nothing is stored.
 */
final class Work {
    private final CaseFolder folder;
    private final Caller caller;
    private final Instant now;
    private final @Nullable AuditEntry last;
    private final List<AuditEntry> entries = new ArrayList<>();
    private ReviewFile review;
    private CaseState state;
    private UnaryOperator<CaseChange> also = UnaryOperator.identity();
    private @Nullable Function<CaseState, CaseChange> published;
    private @Nullable Reply refusal;

    /** @param last the last entry of the record so far */
    Work(CaseFolder folder, @Nullable AuditEntry last, Caller caller, Instant now) {
        this.folder = folder;
        this.last = last;
        this.caller = caller;
        this.now = now;
        this.state = folder.state();
        ReviewFile stored = folder.review();
        this.review = stored == null ? ReviewFile.none(caseNumber()) : stored;
        if (stored == null) open();
    }

    /** What intake brought is the application; that it waits for a decision on its eligibility follows. */
    private void open() {
        var upload = folder.uploads().stream()
                .filter(one -> one.version() != null && one.assembledFrom() != null)
                .findFirst()
                .orElse(null);
        if (upload == null) {
            refuse(
                    409,
                    "CASE_INCOMPLETE",
                    "Not all files of the application are there yet; the state of the case says which are missing.");
            return;
        }
        apply(
                new IntakeTransition.ApplicationReceived(
                        CaseState.dayOf(state.opened()), Objects.requireNonNull(upload.assembledFrom())),
                new Actor(ActorRole.PARTY, "upload-" + upload.uploadId()));
        apply(new IntakeTransition.EligibilityReviewBegun(), Actor.system("intake"));
    }

    CaseNumber caseNumber() {
        return folder.state().caseNumber();
    }

    CaseFolder folder() {
        return folder;
    }

    ReviewFile review() {
        return review;
    }

    CaseState state() {
        return state;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return CaseState.dayOf(now);
    }

    /** Who acts, in the role that the route is for. */
    Actor actor(ActorRole role) {
        return new Actor(role, caller.subject());
    }

    boolean is(Role role) {
        return caller.roles().contains(role);
    }

    /** Applies a transition and notes it in the record; {@code false} when it may not happen. */
    boolean apply(Transition transition, Actor actor) {
        if (refusal != null) return false;
        return switch (StateMachine.apply(review.state(), transition, actor)) {
            case Verdict.Refused refused -> {
                refusal = told(refused);
                yield false;
            }
            case Verdict.Accepted(var next) -> {
                note(
                        new ReviewFile(next, review.entries(), review.head(), review.occurrences()),
                        actor,
                        AuditEvent.of(transition));
                yield true;
            }
        };
    }

    /** Notes something that changes no state of the process. */
    void note(AuditEvent event, Actor actor) {
        if (refusal == null) note(review, actor, event);
    }

    private void note(ReviewFile next, Actor actor, AuditEvent event) {
        AuditEntry before = entries.isEmpty() ? last : entries.getLast();
        AuditEntry entry = AuditChain.next(Optional.ofNullable(before), caseNumber(), now, actor, event);
        entries.add(entry);
        review = new ReviewFile(next.state(), entry.sequence(), entry.digest(), next.occurrences());
    }

    /** Notes what happened when, for the clocks. */
    void happened(UnaryOperator<Occurrences> change) {
        review = new ReviewFile(review.state(), review.entries(), review.head(), change.apply(review.occurrences()));
    }

    void change(UnaryOperator<CaseState> change) {
        state = change.apply(state);
    }

    /** With more than state and record to store. */
    void also(UnaryOperator<CaseChange> more) {
        UnaryOperator<CaseChange> before = also;
        also = change -> more.apply(before.apply(change));
    }

    /** With the public copy of a signed determination in the lists of what is published; items of an earlier publication leave them. */
    void publishing(StoredDetermination signed, List<StoredItem> items, LocalDate day, imr.store.AuditEvent event) {
        published = before -> CaseChange.publishing(before, signed, items, day).with(event);
    }

    void refuse(int status, String code, String detail) {
        if (refusal == null) refusal = Reply.problem(status, code, detail);
    }

    void refuse(int status, String code, String detail, List<Problem> problems) {
        if (refusal == null) refusal = Reply.problem(status, code, detail, problems);
    }

    void refuse(Reply reply) {
        if (refusal == null) refusal = reply;
    }

    @Nullable
    Reply refusal() {
        return refusal;
    }

    /** All of it, to be stored as a whole. */
    CaseChange result() {
        CaseChange change = published == null ? CaseChange.to(state) : published.apply(state);
        return also.apply(change.with(review, entries));
    }

    private static Reply told(Verdict.Refused refused) {
        int status =
                switch (refused.code()) {
                    case WRONG_ROLE, NOT_THE_ASSIGNED_REVIEWER -> 403;
                    default -> 409;
                };
        String where = refused.states().stream().map(StateName::words).collect(Collectors.joining(", "));
        return Reply.problem(
                status,
                refused.code().name(),
                "\"" + refused.transition().words() + "\" cannot happen now. The case: " + where + ". It takes: "
                        + refused.expected() + ". " + refused.advice());
    }
}
