package imr.functions.review;

import imr.domain.CaseNumber;
import imr.domain.casefile.Priority;
import imr.domain.process.StateName;
import imr.domain.reviewer.ReviewerId;
import imr.store.CaseState;
import imr.store.CaseStatus;
import imr.store.ReviewFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands after something was done with it.
 *
 * @param states        in the law's process
 * @param reviewer      who has it now; {@code null} for nobody
 * @param determination the number of the determination that was issued; {@code null} before
 * @param entries       how many entries its record has
 */
record ReviewAnswer(
        CaseNumber caseNumber,
        CaseStatus state,
        List<StateName> states,
        Priority priority,
        @Nullable ReviewerId reviewer,
        @Nullable Integer determination,
        long entries) {
    static ReviewAnswer of(CaseState state, ReviewFile review) {
        return new ReviewAnswer(
                state.caseNumber(),
                state.status(),
                review.state().states().stream().sorted().toList(),
                review.state().priority(),
                review.reviewer().orElse(null),
                review.state().stage() instanceof imr.domain.process.CaseStage.Issued(var determination, var aftermath)
                        ? Integer.valueOf(determination.number())
                        : null,
                review.entries());
    }
}
