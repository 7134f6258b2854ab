package imr.access;

/** The answer to a request for access. Exactly one of {@link Granted}, {@link Refused}. */
public sealed interface Access {
    /** The caller may. */
    record Granted(Caller caller) implements Access {}

    /** The request is not served. */
    record Refused(Refusal because) implements Access {}
}
