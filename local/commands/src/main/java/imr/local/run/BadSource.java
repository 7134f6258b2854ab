package imr.local.run;

import imr.domain.Fault;

/** Something named on the command line that nothing can be uploaded from. */
public final class BadSource extends Fault {
    private static final long serialVersionUID = 1L;

    public BadSource(String advice) {
        super(Blame.CLIENT, false, advice);
    }
}
