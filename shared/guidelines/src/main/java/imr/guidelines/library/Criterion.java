package imr.guidelines.library;

import imr.domain.evaluation.CriterionText;
import org.jspecify.annotations.Nullable;

/**
 * One thing a guideline asks for.
 *
 * @param unless an exception; when it is met, the criterion does not apply
 */
public record Criterion(
        CriterionText text, Expression decidedBy, @Nullable Criterion unless) {}
