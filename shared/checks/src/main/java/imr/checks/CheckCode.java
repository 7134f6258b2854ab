package imr.checks;

/**
 * What a check can find. The hard gates, which {@link #blocks()} tells, keep a determination from being signed: without them it would not be one
 * (Labor Code 4610.6(c), (e); 8 CCR 9792.10.6(b)(2), (d)). Everything else is a warning that the reviewer weighs.
 */
public enum CheckCode {
    NO_MEDICAL_RECORD(true, "no medical record was read"),
    ITEM_WITHOUT_DECISION(true, "an item without decision"),
    NO_GUIDELINE(true, "no guideline relied on"),
    RATIONALE_WITHOUT_CITATION(true, "a rationale that cites nothing"),
    DOCUMENT_NOT_LISTED(true, "a document cited that is not listed, or listed that is not in the record"),
    QUOTATION_NOT_IN_RECORD(true, "a quotation that is not in the record"),
    CONTRADICTION(false, "summary, facts and rationale that say the opposite"),
    NUMBER_DIFFERS(false, "a number given differently"),
    MISSING_QUANTITY(false, "an item without its quantity"),
    GUIDELINE_NOT_IN_FORCE(false, "a guideline not in force on the governing date"),
    GUIDELINE_OF_OTHER_REGION(false, "a guideline of another part of the body"),
    OTHER_SIDE(false, "a rationale about the other side"),
    OTHER_REGION(false, "a rationale about another part of the body"),
    IMPROVEMENT_OF_OTHER_TREATMENT(false, "improvement of another treatment"),
    REASONS_COPIED(false, "reasons copied from utilization review"),
    OUTCOME_AGAINST_CONCLUSION(false, "an outcome against the rationale's conclusion");

    private final boolean blocks;
    private final String title;

    CheckCode(boolean blocks, String title) {
        this.blocks = blocks;
        this.title = title;
    }

    /** Whether signing is refused while this is found. */
    public boolean blocks() {
        return blocks;
    }

    /** What is found, in words for a list: {@code an item without decision}. */
    public String title() {
        return title;
    }
}
