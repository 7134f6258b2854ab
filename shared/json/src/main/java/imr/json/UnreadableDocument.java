package imr.json;

import imr.domain.Fault;

/**
 * A stored document is not what it should be: not JSON, of another format, or with values the domain refuses. A fault of ours, since only we
 * write these documents; trying again does not help. The message says the place and never the content.
 */
public final class UnreadableDocument extends Fault {
    private static final long serialVersionUID = 1L;

    UnreadableDocument(String what, String place) {
        super(Blame.SERVER, false, "not a readable " + what + " at " + place);
    }
}
