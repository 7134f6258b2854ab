package imr.domain.process;

import imr.domain.Digest;
import java.time.LocalDate;

/** What follows an issued determination: publication, appeal, implementation (Labor Code 4610.6(f)-(m), 8 CCR 9792.10.7). */
public sealed interface AftermathTransition extends Transition {
    /** @param publicCopy digest of the copy without anything that identifies a person */
    record Published(Digest publicCopy) implements AftermathTransition {}

    /** A verified petition was filed. Whether it came in time and holds is for the Appeals Board to say. */
    record Appealed(LocalDate filed, AppealGround ground) implements AftermathTransition {}

    /** @param order digest of the Appeals Board's order */
    record Affirmed(Digest order) implements AftermathTransition {}

    /** @param order digest of the Appeals Board's order */
    record ReversedAndRemanded(AppealGround ground, Digest order) implements AftermathTransition {}

    /** @param due the last day on which what was overturned is provided or paid in time */
    record ImplementationDue(LocalDate due) implements AftermathTransition {}

    record Implemented(LocalDate on) implements AftermathTransition {}

    /** @param on the day this is found, after the due day */
    record ImplementationOverdue(LocalDate on) implements AftermathTransition {}
}
