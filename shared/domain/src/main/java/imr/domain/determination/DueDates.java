package imr.domain.determination;

import imr.domain.casefile.CaseDates;
import imr.domain.casefile.Priority;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When determination and records are due. The determination: 30 days from receipt of the request and its documents, 3 days when expedited, 5
 * working days for a formulary dispute (Labor Code 4610.6(d)(1)). The records: 15 days from the notice of assignment, one day when expedited
 * (8 CCR 9792.10.5); a notice that was sent electronically would leave 12, but an application does not say how it was sent.
 */
public final class DueDates {
    private static final int STANDARD_DAYS = 30;
    private static final int EXPEDITED_DAYS = 3;
    private static final int FORMULARY_WORKING_DAYS = 5;
    private static final int RECORDS_DAYS = 15;
    private static final int EXPEDITED_RECORDS_DAYS = 1;

    /** Before this day no dispute over the formulary came to review (Labor Code 4610.5(a)(3)), and the common time holds. */
    private static final LocalDate FORMULARY_DISPUTES = LocalDate.of(2018, 1, 1);

    private DueDates() {}

    public static Deadlines of(Priority priority, CaseDates dates) {
        return new Deadlines(determination(priority, dates.recordsReceived()), records(priority, dates.assigned()));
    }

    private static @Nullable LocalDate determination(Priority priority, @Nullable LocalDate received) {
        if (received == null) return null;
        return switch (priority) {
            case STANDARD -> received.plusDays(STANDARD_DAYS);
            case EXPEDITED -> received.plusDays(EXPEDITED_DAYS);
            case FORMULARY ->
                received.isBefore(FORMULARY_DISPUTES)
                        ? received.plusDays(STANDARD_DAYS)
                        : WorkingDays.after(received, FORMULARY_WORKING_DAYS);
        };
    }

    private static @Nullable LocalDate records(Priority priority, @Nullable LocalDate assigned) {
        if (assigned == null) return null;
        return switch (priority) {
            case STANDARD, FORMULARY -> assigned.plusDays(RECORDS_DAYS);
            case EXPEDITED -> assigned.plusDays(EXPEDITED_RECORDS_DAYS);
        };
    }
}
