package imr.domain;

/**
 * The root of all exceptions of this system: something went wrong that is not merely bad input. Says whose fault it was and whether the
 * same call may succeed later; HTTP status and retry behaviour follow from that. Messages carry ids only, never record text.
 */
public class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whose fault. */
    public enum Blame {
        /** The caller asked for something that cannot be. */
        CLIENT,
        /** A mistake of ours. */
        SERVER,
        /** A service we depend on failed. */
        DEPENDENCY
    }

    private final Blame blame;
    private final boolean retryable;

    public Fault(Blame blame, boolean retryable, String message) {
        super(message);
        this.blame = blame;
        this.retryable = retryable;
    }

    public Fault(Blame blame, boolean retryable, String message, Throwable cause) {
        super(message, cause);
        this.blame = blame;
        this.retryable = retryable;
    }

    public Blame blame() {
        return blame;
    }

    public boolean retryable() {
        return retryable;
    }
}
