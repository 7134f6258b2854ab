package imr.checks;

/** A part of a determination's text in which a fault can stand. */
public enum Section {
    SUMMARY("clinical case summary"),
    ITEM("item"),
    GUIDELINE("guideline relied on"),
    RATIONALE("rationale"),
    DOCUMENTS("documents considered"),
    FACTS("facts");

    private final String words;

    Section(String words) {
        this.words = words;
    }

    /** As it is written in a sentence: {@code guideline relied on}. */
    public String words() {
        return words;
    }
}
