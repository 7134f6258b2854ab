package imr.guidelines.formulary;

/** Whether a listed drug needs review before it is dispensed; it says nothing of whether the drug is necessary. */
public enum Standing {
    /** No prospective review where the drug accords with the schedule. */
    EXEMPT("exempt"),
    /** Prospective review, save for a special or a perioperative fill. */
    NON_EXEMPT("non-exempt");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    /** The word that files and facts use. */
    public String code() {
        return code;
    }
}
