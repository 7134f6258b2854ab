package imr.functions.lookup;

import imr.domain.CaseNumber;
import imr.domain.TreatmentId;
import imr.domain.determination.CaseOutcome;
import imr.domain.evaluation.Outcome;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.Page;
import imr.store.PublishedItems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists over cases, in parts: {@code next} of one part is {@code after} of the following one. */
record Lists(CaseStates states, PublishedItems published) {
    private static final int MOST = 100;

    /**
     * A case on the work list.
     *
     * @param due {@code null} when the application does not say when the records came in
     */
    record Work(
            CaseNumber caseNumber,
            @Nullable LocalDate due,
            boolean late,
            @Nullable CaseOutcome recommended) {}

    Reply work(Request request) {
        Page<CaseState> page = states.reviewByDue(after(request), MOST);
        List<Work> work = page.entries().stream()
                .map(state -> new Work(
                        state.caseNumber(), state.deadlines().determinationDue(), state.late(), state.outcome()))
                .toList();
        return Reply.json(new Page<>(work, page.next()));
    }

    Reply strays(Request request) {
        try {
            return Reply.json(new Page<>(states.strays(LocalDate.parse(request.query("day", ""))), null));
        } catch (DateTimeException e) {
            return Reply.problem(400, "DAY_INVALID", "Ask for a day as day=2026-03-02.");
        }
    }

    Reply published(Request request) {
        String treatment = request.query("treatment", "");
        String outcome = request.query("outcome", "");
        try {
            YearMonth month = YearMonth.parse(request.query("month", ""));
            if (!treatment.isEmpty())
                return Reply.json(published.ofTreatment(new TreatmentId(treatment), month, after(request), MOST));
            return Reply.json(published.ofOutcome(Outcome.valueOf(outcome), month, after(request), MOST));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Reply.problem(
                    400,
                    "SEARCH_INVALID",
                    "Ask for a month with a treatment or an outcome: month=2026-03&treatment=acupuncture, or"
                            + " month=2026-03&outcome=UPHELD.");
        }
    }

    private static @Nullable String after(Request request) {
        String after = request.query("after", "");
        return after.isEmpty() ? null : after;
    }
}
