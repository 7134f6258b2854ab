package imr.domain.process;

/** Why a review ends without a determination (Labor Code 4610.5(g), 8 CCR 9792.10.6(a)). */
public enum TerminationReason {
    /** The claims administrator authorized the treatment. */
    AUTHORIZED,
    /** A settlement or an award disposed of the dispute. */
    SETTLED_OR_AWARD,
    /** The worker withdrew the application or the physician the request. */
    WITHDRAWN
}
