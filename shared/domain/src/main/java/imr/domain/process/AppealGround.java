package imr.domain.process;

/** The grounds on which the Appeals Board may reverse a determination, each to be proved by clear and convincing evidence (Labor Code 4610.6(h)). */
public enum AppealGround {
    EXCESS_OF_POWERS("4610.6(h)(1)"),
    FRAUD("4610.6(h)(2)"),
    CONFLICT_OF_INTEREST("4610.6(h)(3)"),
    BIAS("4610.6(h)(4)"),
    /** An express or implied finding of fact that is plainly wrong, as ordinary knowledge shows and no expert needs to say. */
    PLAINLY_ERRONEOUS_FACT("4610.6(h)(5)");

    private final String section;

    AppealGround(String section) {
        this.section = section;
    }

    /** Of the Labor Code. */
    public String citation() {
        return "Labor Code " + section;
    }
}
