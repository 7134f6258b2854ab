package imr.domain.determination;

import imr.domain.casefile.CaseDates;
import imr.domain.casefile.Priority;
import imr.domain.clock.Clock;
import imr.domain.clock.Clocks;
import imr.domain.clock.Event;
import imr.domain.clock.Moment;
import imr.domain.clock.Occurrences;
import imr.domain.clock.Rule;
import imr.domain.clock.Service;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When determination and records are due, from the dates that an application states. The determination: 30 days from receipt of the request
 * and its documents, 3 days when expedited, 5 working days for a formulary dispute (Labor Code 4610.6(d)(1)). The records: 15 days from the
 * notice of assignment, one day when expedited (8 CCR 9792.10.5); a notice that was sent electronically would leave 12, but an application
 * does not say how it was sent. {@link Clocks} knows all the others.
 */
public final class DueDates {
    /** Before this day no dispute over the formulary came to review (Labor Code 4610.5(a)(3)), and the common time holds. */
    private static final LocalDate FORMULARY_DISPUTES = LocalDate.of(2018, 1, 1);

    private DueDates() {}

    public static Deadlines of(Priority priority, CaseDates dates) {
        return new Deadlines(determination(priority, dates.recordsReceived()), records(priority, dates.assigned()));
    }

    private static @Nullable LocalDate determination(Priority priority, @Nullable LocalDate received) {
        if (received == null) return null;
        Occurrences happened = Occurrences.none().with(Event.REQUEST_AND_DOCUMENTS_RECEIVED, Moment.on(received));
        Rule rule =
                switch (priority) {
                    case STANDARD -> Rule.DECISION;
                    case EXPEDITED -> Rule.DECISION_EXPEDITED;
                    case FORMULARY -> received.isBefore(FORMULARY_DISPUTES) ? Rule.DECISION : Rule.DECISION_FORMULARY;
                };
        return due(rule, happened);
    }

    private static @Nullable LocalDate records(Priority priority, @Nullable LocalDate assigned) {
        if (assigned == null) return null;
        Moment notice = Moment.on(assigned);
        Occurrences happened = Occurrences.none()
                .with(Event.ASSIGNMENT_NOTICE_SENT, notice, Service.MAIL)
                .with(Event.EXPEDITED_NOTICE_RECEIVED, notice);
        return due(
                priority == Priority.EXPEDITED ? Rule.RECORDS_EXPEDITED_REGULATION : Rule.RECORDS_NOTICE_MAILED,
                happened);
    }

    private static @Nullable LocalDate due(Rule rule, Occurrences happened) {
        return switch (Clocks.of(rule, happened)) {
            case Clock.Running running -> running.due().date();
            case Clock.Unknown _ -> null;
        };
    }
}
