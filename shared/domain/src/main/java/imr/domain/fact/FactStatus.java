package imr.domain.fact;

/** How a fact is stated. Only {@link #ASSERTED} and, where a criterion asks for the past, {@link #HISTORICAL} can meet a criterion. */
public enum FactStatus {
    /** Said to be so. */
    ASSERTED,
    /** Said not to be so ("denies numbness"). */
    NEGATED,
    /** Was so before the episode in question ("history of"). */
    HISTORICAL,
    /** Said as a possibility or condition ("rule out", "if"). */
    HYPOTHETICAL,
    /** Intended, requested or authorized, not done. */
    PLANNED,
    /** About someone else ("mother had"). */
    OTHER_PERSON
}
