package imr.domain.clock;

/** Something that happened in a case and starts, postpones or shortens a clock. */
public enum Event {
    UR_DECISION_SERVED("the utilization review decision was served", true),
    /** Where the form did not come with the decision: the time to file does not run before (Labor Code 4610.5(h)(3)). */
    APPLICATION_FORM_GIVEN("the application form and its notice were given", true),
    LIABILITY_DISPUTED("liability was disputed", false),
    LIABILITY_RESOLVED("the notice that the dispute over liability is resolved was served", true),
    INFORMATION_REQUEST_RECEIVED("the request for more information was received", false),
    FOUND_ELIGIBLE("the dispute was found eligible", false),
    ASSIGNMENT_NOTICE_SENT("the notice of assignment was sent", true),
    EXPEDITED_APPROVED("the request for expedited review was approved", false),
    /** The notice that assigns an expedited review, or the one that turns a regular review into an expedited one. */
    EXPEDITED_NOTICE_RECEIVED("the notice of expedited review was received", false),
    REQUEST_AND_DOCUMENTS_RECEIVED("the request and its supporting documents were received", false),
    /** The treating physician's certification of an imminent and serious threat, in a review that began as a regular one. */
    THREAT_CERTIFIED("the certification of an imminent and serious threat was received", false),
    ADMINISTRATOR_CHANGED("the claims administrator changed", false),
    DISPUTE_ENDED("the treatment was authorized, settled, awarded or withdrawn", false),
    DETERMINATION_MAILED("the determination was mailed", true),
    DETERMINATION_RECEIVED("the claims administrator received the determination", false);

    private final String words;
    private final boolean served;

    Event(String words, boolean served) {
        this.words = words;
        this.served = served;
    }

    /** What happened, as a clause. */
    public String words() {
        return words;
    }

    /** The name of its date: {@code date on which the determination was mailed}. */
    public String dateName() {
        return "date on which " + words;
    }

    /** Whether it is a paper sent to somebody, so that the way it was sent matters. */
    public boolean isServed() {
        return served;
    }
}
