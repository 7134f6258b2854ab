package imr.domain.eligibility;

/** What an application contests in a utilization review decision. Only the first is for Independent Medical Review (Labor Code 4610.5(k)). */
public enum Contested {
    /** Whether the treatment is medically necessary. */
    MEDICAL_NECESSITY,
    /** Whether utilization review decided in time; for the Workers' Compensation Appeals Board. */
    REVIEW_TIMELINESS,
    /** Anything else: network, billing, causation. */
    OTHER
}
