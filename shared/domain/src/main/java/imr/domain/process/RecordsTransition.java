package imr.domain.process;

import imr.domain.CaseVersion;
import java.time.LocalDate;

/** From the notice of assignment to the records (Labor Code 4610.5(l)-(o), 8 CCR 9792.10.4(b), 9792.10.5). */
public sealed interface RecordsTransition extends Transition {
    /** The notice of assignment and request for information went to all parties, one business day after eligibility at the latest. */
    record NoticeSent(LocalDate on) implements RecordsTransition {}

    /** @param due the last day on which records are in time, which depends on how the notice was sent */
    record RecordsAwaited(LocalDate due) implements RecordsTransition {}

    /** @param version the case version that the records make */
    record RecordsComplete(CaseVersion version) implements RecordsTransition {}

    /** @param on the day this is found, after the due day */
    record RecordsLate(LocalDate on) implements RecordsTransition {}
}
