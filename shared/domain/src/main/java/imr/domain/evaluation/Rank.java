package imr.domain.evaluation;

/** The rungs of the medical evidence search sequence (8 CCR 9792.21.1), best first. */
public enum Rank {
    MTUS,
    ACOEM_ODG,
    OTHER_GUIDELINE,
    STUDY
}
