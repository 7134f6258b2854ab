package imr.domain.eligibility;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * The time in which an application may be filed (Labor Code 4610.5(h)). Exactly one of {@link Until}, {@link NotStarted}, {@link Waiting},
 * {@link Unknown}. Days are calendar days; the day of service is not counted, the last day is.
 */
public sealed interface FilingWindow {
    int DAYS = 30;
    int FORMULARY_DAYS = 10;
    int DAYS_AFTER_LIABILITY = 30;
    /** Before this day there were no formulary disputes in review (Labor Code 4610.5(a)(3)). */
    LocalDate FORMULARY_FROM = LocalDate.of(2018, Month.JANUARY, 1);

    /** Runs to the end of that day. */
    record Until(LocalDate lastDay, String citation) implements FilingWindow {}

    /** Does not run yet: the employee was not given the application form (Labor Code 4610.5(h)(3)). */
    record NotStarted() implements FilingWindow {}

    /** Liability is disputed: 30 days will run once that is resolved (Labor Code 4610.5(h)(2)). */
    record Waiting() implements FilingWindow {}

    /** Cannot be computed, since the date at this JSON pointer is missing. */
    record Unknown(String place) implements FilingWindow {}

    /** The window of an application with this decision. */
    static FilingWindow of(UrDecision decision, boolean formulary, LiabilityDispute liability) {
        return switch (liability) {
            case LiabilityDispute.None none -> afterDecision(decision, formulary);
            case LiabilityDispute.Pending(boolean agrees) ->
                agrees ? afterDecision(decision, formulary) : new Waiting();
            case LiabilityDispute.Resolved(LocalDate notice) -> afterResolution(notice, decision, formulary);
        };
    }

    private static FilingWindow afterResolution(@Nullable LocalDate notice, UrDecision decision, boolean formulary) {
        if (notice == null) return new Unknown("/liability/noticeServed");
        Until resolved = new Until(notice.plusDays(DAYS_AFTER_LIABILITY), "Labor Code 4610.5(h)(2)");
        // The dispute extends the time and never shortens it.
        return switch (afterDecision(decision, formulary)) {
            case Until until when until.lastDay().isAfter(resolved.lastDay()) -> until;
            case NotStarted notStarted -> notStarted;
            case Until until -> resolved;
            case Waiting waiting -> resolved;
            case Unknown unknown -> resolved;
        };
    }

    private static FilingWindow afterDecision(UrDecision decision, boolean formulary) {
        if (!decision.formEnclosed() && decision.formSent() == null) return new NotStarted();
        LocalDate served = decision.served();
        if (served == null) return new Unknown("/decision/served");
        LocalDate sent = decision.formSent();
        LocalDate start = sent != null && sent.isAfter(served) ? sent : served;
        return formulary && !served.isBefore(FORMULARY_FROM)
                ? new Until(start.plusDays(FORMULARY_DAYS), "Labor Code 4610.5(h)(1)(A)")
                : new Until(start.plusDays(DAYS), "Labor Code 4610.5(h)(1)(B)");
    }
}
