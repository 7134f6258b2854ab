package imr.domain.reviewer;

/**
 * What besides the licence keeps a physician from reviewing (Labor Code 139.5(d)(4)).
 *
 * @param disciplined      whether there is a history of disciplinary action or one is pending
 * @param medicalEvaluator whether the physician is a qualified medical evaluator (Labor Code 139.2)
 */
public record Standing(boolean disciplined, boolean medicalEvaluator) {
    public static final Standing GOOD = new Standing(false, false);
}
