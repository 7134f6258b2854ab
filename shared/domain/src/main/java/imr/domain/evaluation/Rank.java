package imr.domain.evaluation;

/**
 * The rungs of the medical evidence search sequence (8 CCR 9792.21.1), best first, and beside them the law: rules on whether review was
 * allowed and what a request must have. Those are told of every item they apply to and never govern one.
 */
public enum Rank {
    MTUS,
    ACOEM_ODG,
    OTHER_GUIDELINE,
    STUDY,
    LAW
}
