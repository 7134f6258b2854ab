package imr.domain.determination;

/**
 * Why a reviewer decided an item otherwise than was recommended, or where nothing was. Kept for statistics and audit; no letter shows it.
 *
 * @param text the reviewer's own words
 */
public record Departure(Reason reason, String text) {
    /** What the departure rests on. */
    public enum Reason {
        /** The record says something else than what was read from it. */
        RECORD_MISREAD,
        /** The record shows what was not found in it. */
        RECORD_OVERLOOKED,
        /** Another guideline or edition governs. */
        OTHER_GUIDELINE,
        /** A criterion was applied otherwise than its text has it. */
        CRITERION_MISAPPLIED,
        /** Better evidence rebuts the guideline's presumption of being correct (8 CCR 9792.21.1). */
        GUIDELINE_REBUTTED,
        /** The worker's specific medical needs (Labor Code 4610.6(c)). */
        SPECIFIC_NEEDS,
        /** Nothing was recommended. */
        NOTHING_RECOMMENDED
    }

    public Departure {
        if (text.isBlank()) throw new IllegalArgumentException("a departure is explained");
    }
}
