package imr.store;

import imr.domain.Fault;

/** A storage service did not do what it was asked, after the retries that are its client's. Trying again later may help. */
public final class StoreUnavailable extends Fault {
    private static final long serialVersionUID = 1L;

    /** @param operation what was asked for; ids only */
    public StoreUnavailable(String operation, Throwable cause) {
        super(Blame.DEPENDENCY, true, "the store failed to " + operation, cause);
    }
}
