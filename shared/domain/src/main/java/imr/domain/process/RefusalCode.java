package imr.domain.process;

/** Why something may not happen to a case. The names are stable codes. */
public enum RefusalCode {
    /** The case is not in a state in which this happens. */
    WRONG_STATE("Read the case again; it may have moved on since."),
    /** This role does not cause it. */
    WRONG_ROLE("Have somebody do it whose role this is."),
    /** The case is assigned to another reviewer. */
    NOT_THE_ASSIGNED_REVIEWER("Work on a case of your own list, or have this one reassigned."),
    /** The reviewer decided it before or has a conflict of interest. */
    REVIEWER_EXCLUDED("Assign a reviewer who is not excluded."),
    /** The reviewer has the case already. */
    SAME_REVIEWER("Assign another reviewer."),
    /** A due day has not passed yet. */
    NOT_YET_DUE("Wait until the due day has passed."),
    ALREADY_EXPEDITED("Nothing is to be done."),
    /** What is signed is not what quality assurance saw. */
    NOT_THE_CHECKED_DRAFT("Read the case again, and submit the changed draft for checking before it is signed."),
    /** An item has no decision. */
    ITEM_UNDECIDED("Decide every disputed item."),
    /** Every item was upheld, so there is nothing to implement. */
    NOTHING_OVERTURNED("Nothing is to be done."),
    CONSOLIDATED_INTO_ITSELF("Name the case under which the review goes on.");

    private final String advice;

    RefusalCode(String advice) {
        this.advice = advice;
    }

    /** What to do, in one sentence. */
    public String advice() {
        return advice;
    }
}
