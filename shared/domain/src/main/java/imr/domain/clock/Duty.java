package imr.domain.clock;

/** What is due, in the order of the process. */
public enum Duty {
    APPLICATION("the application for review", Kind.RIGHT),
    INFORMATION("the information asked for", Kind.WHEN_IT_ARISES),
    NOTICE_OF_ASSIGNMENT("the notice of assignment", Kind.OBLIGATION),
    RECORDS("the records", Kind.OBLIGATION),
    ADMINISTRATOR_NOTICE("the notice that the claims administrator changed", Kind.WHEN_IT_ARISES),
    DETERMINATION("the determination", Kind.OBLIGATION),
    TERMINATION_REPORT("the report of what ended the dispute", Kind.WHEN_IT_ARISES),
    APPEAL("the appeal", Kind.RIGHT),
    AUTHORIZATION("the authorization of treatment not yet given", Kind.OBLIGATION),
    REIMBURSEMENT("the reimbursement of treatment already given", Kind.OBLIGATION);

    private enum Kind {
        RIGHT,
        OBLIGATION,
        WHEN_IT_ARISES
    }

    private final String words;
    private final Kind kind;

    Duty(String words, Kind kind) {
        this.words = words;
        this.kind = kind;
    }

    /**
     * Whether it is a right that is lost by time. Such a time is lengthened when it began with a mailed paper (Code of Civil Procedure 1013(a);
     * Matute v. Los Angeles Unified School District (2015) 80 Cal.Comp.Cases 1036, en banc) and does not end on a day on which offices
     * are closed (Code of Civil Procedure 12a). What the parties and the organization owe is shown without either, so that nobody relies on them.
     */
    public boolean isRight() {
        return kind == Kind.RIGHT;
    }

    /** Whether it exists only in cases in which something happened, such as a change of the administrator. */
    public boolean onlyWhenItArises() {
        return kind == Kind.WHEN_IT_ARISES;
    }

    public String words() {
        return words;
    }
}
