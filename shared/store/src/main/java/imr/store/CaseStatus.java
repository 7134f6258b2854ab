package imr.store;

/** Where a case stands. */
public enum CaseStatus {
    /** Files that the application announces, or the application itself, are not there yet. */
    AWAITING_FILES,
    /** Something uploaded cannot be used; the problems say what to do. */
    NEEDS_CORRECTION,
    /** Complete, on its way through the evaluation. */
    IN_EVALUATION,
    /** A recommendation is stored and awaits a reviewer. */
    RECOMMENDED,
    /** A reviewer decided and signed; the parties have the determination. */
    ISSUED,
    /** Its public copy can be read by everybody. */
    PUBLISHED,
    /** It ended without a determination: ineligible, terminated, or consolidated into another case. */
    CLOSED;

    /** Whether the parties still wait for the end of the review. */
    public boolean isOpen() {
        return this != ISSUED && this != PUBLISHED && this != CLOSED;
    }

    /** Whether the next step is not a reviewer's. */
    public boolean isWaiting() {
        return this == AWAITING_FILES || this == NEEDS_CORRECTION || this == IN_EVALUATION;
    }
}
