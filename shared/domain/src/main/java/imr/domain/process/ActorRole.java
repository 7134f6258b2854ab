package imr.domain.process;

/** In which capacity somebody or something acts on a case. */
public enum ActorRole {
    /** Worker, agent, attorney, physician or claims administrator, through the portal; their own cases. */
    PARTY("a party"),
    /** Decides on eligibility, assigns reviewers, records what comes in; of the review organization. */
    COORDINATOR("a coordinator"),
    /** The licensed physician who decides; only in the case assigned. */
    REVIEWER("the assigned reviewer"),
    /** Releases public copies. */
    PUBLISHER("a publisher"),
    /** Reads everything and causes nothing. */
    AUDITOR("an auditor"),
    /** Stages of the pipeline and the clocks. */
    SYSTEM("the system");

    private final String words;

    ActorRole(String words) {
        this.words = words;
    }

    /** With its article, for sentences. */
    public String words() {
        return words;
    }
}
