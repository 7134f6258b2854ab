package imr.functions.lookup;

import imr.access.Caller;
import imr.access.Role;
import imr.api.Reply;
import imr.api.Request;
import imr.domain.BodyPart;
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
import imr.store.PublishedItems;
import imr.store.PublishedSearch;
import imr.store.StageFailure;
import imr.store.Statistics;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists over cases, in parts: {@code next} of one part is {@code after} of the following one; and what is counted of them. Queries are checked before. */
record Lists(CaseStates states, PublishedItems published, Statistics statistics, Clock clock) {
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
        String treatment = request.query("treatment", "");
        String outcome = request.query("outcome", "");
        PublishedSearch search = new PublishedSearch(
                YearMonth.parse(request.query("month", "")),
                treatment.isEmpty() ? null : new TreatmentId(treatment),
                BodyPart.ofCode(request.query("bodyPart", "")).orElse(null),
                outcome.isEmpty() ? null : Outcome.valueOf(outcome),
                given(request, "guideline"),
                given(request, "specialty"));
        return Reply.json(published.find(search, after(request), MOST));
    }

    Reply statistics(Request request) {
        String treatment = given(request, "treatment");
        return Reply.json(StatisticsAnswer.of(
                statistics.of(YearMonth.parse(request.query("month", ""))),
                treatment == null ? null : new TreatmentId(treatment)));
    }

    private static @Nullable String given(Request request, String field) {
        String value = request.query(field, "");
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String after(Request request) {
        return given(request, "after");
    }
}
