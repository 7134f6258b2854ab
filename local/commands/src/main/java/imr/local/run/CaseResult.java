package imr.local.run;

import imr.domain.CaseNumber;
import imr.domain.Problem;
import imr.domain.evaluation.Evaluation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as it can be looked up after a run.
 *
 * @param state      as the lookup names it
 * @param problems   what the uploader has to act on
 * @param evaluation {@code null} while there is none
 * @param trace      the evaluation's document, empty while there is none
 * @param files      paths of what was written, by what it is
 */
public record CaseResult(
        CaseNumber caseNumber,
        String state,
        List<Problem> problems,
        @Nullable Evaluation evaluation,
        String trace,
        Map<String, String> files) {
    public CaseResult {
        problems = List.copyOf(problems);
    }
}
