package imr.domain.clock;

/** How a paper was sent. By mail it arrives later, so whoever has to act on it gets more days (Code of Civil Procedure 1013(a)). */
public enum Service {
    ELECTRONIC(0),
    IN_PERSON(0),
    /** To an address in California. */
    MAIL(5),
    MAIL_OTHER_STATE(10),
    MAIL_ABROAD(20);

    private final int addedDays;

    Service(int addedDays) {
        this.addedDays = addedDays;
    }

    /** Calendar days by which a right lasts longer; 0 when not mailed. */
    public int addedDays() {
        return addedDays;
    }

    public boolean isMail() {
        return addedDays > 0;
    }
}
