package imr.domain.determination;

import imr.domain.casefile.CaseFile;
import imr.domain.evaluation.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * The determination of a case: a recommendation until a licensed reviewer has decided and signed, which {@code reviewer} shows.
 *
 * @param evaluation the evaluation it adopts
 * @param reviewer   {@code null} while it awaits a reviewer
 */
public record Determination(
        CaseFile caseFile,
        Evaluation evaluation,
        CaseOutcome outcome,
        Deadlines deadlines,
        @Nullable ReviewerQualifications reviewer) {}
