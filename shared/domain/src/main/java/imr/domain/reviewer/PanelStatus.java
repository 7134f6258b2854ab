package imr.domain.reviewer;

/** Whether a reviewer is asked at present. */
public enum PanelStatus {
    ACTIVE("on the panel"),
    ON_LEAVE("on leave from the panel"),
    SUSPENDED("suspended from the panel"),
    LEFT("no longer on the panel");

    private final String words;

    PanelStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
