package imr.domain.process;

/** Why another reviewer takes a case over. */
public enum ReassignmentReason {
    /** A conflict of interest came to light (Labor Code 139.5(d)(5)); the reviewer never gets the case again. */
    CONFLICT,
    /** The specialty does not fit the disputed treatment. */
    SPECIALTY,
    UNAVAILABLE
}
