package imr.domain.evaluation;

/** How the parts of a criterion make up the whole, for those who show or settle it. */
public enum Combination {
    /** No parts: the criterion is a comparison. */
    NONE,
    /** Every part that applies. */
    ALL,
    /** One part is enough. */
    ANY,
    /** Several parts are asked for, not all. */
    SOME,
    /** Its one part must not be so. */
    NOT
}
