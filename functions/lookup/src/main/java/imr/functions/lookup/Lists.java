package imr.functions.lookup;

import imr.access.Caller;
import imr.access.Role;
import imr.api.Reply;
import imr.api.Request;
import imr.domain.CaseNumber;
import imr.domain.Problem;
import imr.domain.TreatmentId;
import imr.domain.determination.CaseOutcome;
import imr.domain.evaluation.Outcome;
import imr.domain.reviewer.ReviewerId;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.CaseStatus;
import imr.store.DueDays;
import imr.store.Page;
import imr.store.PublishedItem;
import imr.store.PublishedItems;
import imr.store.StageFailure;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists over cases, in parts: {@code next} of one part is {@code after} of the following one. Queries are checked before. */
record Lists(CaseStates states, PublishedItems published, Clock clock) {
    private static final int MOST = 100;

    /**
     * A case on the work list.
     *
     * @param due         {@code null} when the application does not say when the records came in
     * @param recommended of the latest determination
     * @param problem     why it awaits whoever runs the stages and no reviewer, if so
     */
    record Work(
            CaseNumber caseNumber,
            CaseStatus state,
            @Nullable LocalDate due,
            boolean late,
            @Nullable CaseOutcome recommended,
            @Nullable Problem problem) {}

    /** For reviewers the cases they have; for those who see to it that cases come that far, all that await somebody. */
    Reply work(Request request, Caller caller) {
        boolean runsStages =
                caller.roles().contains(Role.COORDINATOR) || caller.roles().contains(Role.AUDITOR);
        Page<CaseState> page = runsStages ? states.attentionByDue(after(request), MOST) : reviews(request, caller);
        return Reply.json(new Page<>(page.entries().stream().map(this::work).toList(), page.next()));
    }

    private Page<CaseState> reviews(Request request, Caller caller) {
        if (!ReviewerId.isValid(caller.subject())) return new Page<>(List.of(), null);
        Page<CaseNumber> page = states.reviewsOf(new ReviewerId(caller.subject()), after(request), MOST);
        return new Page<>(
                page.entries().stream()
                        .flatMap(number -> states.find(number).stream())
                        .toList(),
                page.next());
    }

    private Work work(CaseState state) {
        StageFailure failed = state.failed();
        return new Work(
                state.caseNumber(),
                state.status(),
                DueDays.determination(state),
                state.isLate(clock.instant()),
                state.outcome(),
                failed == null ? null : failed.problem());
    }

    Reply strays(Request request) {
        return Reply.json(new Page<>(states.strays(LocalDate.parse(request.query("day", ""))), null));
    }

    Reply published(Request request) {
        YearMonth month = YearMonth.parse(request.query("month", ""));
        String treatment = request.query("treatment", "");
        String outcome = request.query("outcome", "");
        String after = after(request);
        if (treatment.isEmpty())
            return Reply.json(
                    outcome.isEmpty()
                            ? published.ofMonth(month, after, MOST)
                            : published.ofOutcome(Outcome.valueOf(outcome), month, after, MOST));
        Page<PublishedItem> ofTreatment = published.ofTreatment(new TreatmentId(treatment), month, after, MOST);
        if (outcome.isEmpty()) return Reply.json(ofTreatment);
        // A part may come out shorter than others; next still leads on.
        Outcome only = Outcome.valueOf(outcome);
        return Reply.json(new Page<>(
                ofTreatment.entries().stream()
                        .filter(item -> item.outcome() == only)
                        .toList(),
                ofTreatment.next()));
    }

    private static @Nullable String after(Request request) {
        String after = request.query("after", "");
        return after.isEmpty() ? null : after;
    }
}
