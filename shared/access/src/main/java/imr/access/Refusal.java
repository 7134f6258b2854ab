package imr.access;

/** Why a request is not served. Says nothing that a caller without rights may not know. */
public enum Refusal {
    NO_TOKEN(401, "Send a token: Authorization: Bearer ..."),
    TOKEN_REFUSED(401, "The token is not valid here, or has expired; get a new one."),
    NOT_DECLARED(403, "Nobody may use this route."),
    ROLE_MISSING(403, "None of your roles may do this, or not for this case.");

    private final int status;
    private final String advice;

    Refusal(int status, String advice) {
        this.status = status;
        this.advice = advice;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    public String advice() {
        return advice;
    }
}
