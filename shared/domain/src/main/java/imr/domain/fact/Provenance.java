package imr.domain.fact;

/** Where a fact comes from. */
public enum Provenance {
    /** Stated in the application or the disputed item. */
    STATED,
    /** Read from a document of the record. */
    READ,
    /** Worked out from other facts, whose evidence it carries. */
    DERIVED,
    /** Entered by a reviewer. */
    ENTERED
}
