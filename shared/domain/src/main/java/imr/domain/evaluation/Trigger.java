package imr.domain.evaluation;

/** The event whose date decides which version of a guideline governs; each order of the schedule names its own. */
public enum Trigger {
    REQUEST,
    SERVICE,
    DECISION,
    INJURY
}
