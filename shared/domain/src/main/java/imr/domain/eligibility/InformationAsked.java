package imr.domain.eligibility;

/** What may be asked of the parties before eligibility is decided (8 CCR 9792.10.3), each with the sentence that asks it. */
public enum InformationAsked {
    SIGNATURE("Send the signed application form."),
    UR_DECISION("Send a copy of the utilization review decision."),
    DATE_OF_DECISION("State the date of the utilization review decision."),
    DATE_OF_SERVICE("State when and how the utilization review decision was served."),
    FORM_NOTICE("State whether the application form came with the decision, or when it was sent."),
    DESIGNATION("Send the designation of the agent, with its date."),
    DATE_OF_INJURY("State the date of injury."),
    DATE_OF_REQUEST("Send the request for authorization, with its date."),
    LIABILITY("State whether liability is disputed, and if that was resolved, send the notice of it."),
    CHANGE_OF_FACTS("Document what has changed in the material facts since the earlier decision.");

    private final String sentence;

    InformationAsked(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
