package imr.guidelines.evaluation;

import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Trigger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date of a case that a trigger points to. Where the event itself is not dated, the date that stands in for it in practice: a
 * request was made no later than it was denied, and a service not yet rendered is governed by the day it is decided on.
 */
final class GoverningDate {
    private GoverningDate() {}

    /** The governing date, {@code null} when the case states none that could stand for it. */
    static @Nullable LocalDate of(Trigger trigger, CaseDates dates, DisputedItem item) {
        return switch (trigger) {
            case INJURY -> dates.injury();
            case REQUEST -> first(dates.request(), dates.urDecision(), dates.applicationReceived(), dates.assigned());
            case SERVICE -> first(item.serviceDate(), decision(dates));
            case DECISION -> decision(dates);
        };
    }

    private static @Nullable LocalDate decision(CaseDates dates) {
        return first(dates.decision(), dates.assigned(), dates.applicationReceived(), dates.urDecision());
    }

    private static @Nullable LocalDate first(@Nullable LocalDate... dates) {
        for (LocalDate date : dates) if (date != null) return date;
        return null;
    }
}
