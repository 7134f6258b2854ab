package imr.domain.eligibility;

import imr.domain.clock.Service;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The utilization review decision that came with an application.
 *
 * @param ruling       what it rules
 * @param decided      its date; {@code null} where it states none
 * @param served       when it was served on the employee, from which the time to file counts; {@code null} where unknown
 * @param service      how it was served, and the form where that came later: what is mailed gives more time; {@code null} where unknown
 * @param formEnclosed whether the application form and the notices of Labor Code 4610.5(f) came with it
 * @param formSent     when they were sent afterwards; {@code null} where they came along or never
 */
public record UrDecision(
        Ruling ruling,
        @Nullable LocalDate decided,
        @Nullable LocalDate served,
        @Nullable Service service,
        boolean formEnclosed,
        @Nullable LocalDate formSent) {
    /** What utilization review ruled on the request. */
    public enum Ruling {
        DENIED,
        /** Part of the request was allowed; the rest is in dispute. */
        MODIFIED,
        /** Denied on condition, since information that was asked for did not come. */
        DENIED_FOR_INFORMATION,
        /** Denied, but not as medically unnecessary. */
        DENIED_FOR_OTHER_REASON,
        APPROVED
    }

    /** The same decision served on the day it was made and not by mail, which leaves the least time. */
    UrDecision servedAtOnce() {
        return new UrDecision(ruling, decided, decided, Service.ELECTRONIC, formEnclosed, formSent);
    }

    public UrDecision {
        if (formEnclosed && formSent != null)
            throw new IllegalArgumentException("a form that came with the decision was not sent afterwards");
    }
}
