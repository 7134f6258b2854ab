package imr.functions.intake;

import imr.domain.Problem;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.Priority;
import imr.functions.intake.application.Application;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against the eligibility of an application as far as dates can tell. Warnings: whether an application is eligible is decided by
 * people, who know of service, notices and disputes of liability that no date shows (Labor Code 4610.5, 8 CCR 9792.10.3).
 */
final class Eligibility {
    private static final int DAYS = 30;
    private static final int FORMULARY_DAYS = 10;
    /** Disputes over the formulary came to review with this day (Labor Code 4610.5(a)(3), (h)(1)(A)). */
    private static final LocalDate FORMULARY_DISPUTES = LocalDate.of(2018, 1, 1);

    private static final LocalDate FIRST_INJURY = LocalDate.of(2013, 1, 1);
    private static final LocalDate ALL_INJURIES = LocalDate.of(2013, 7, 1);

    private final CaseDates dates;
    private final List<Problem> warnings = new ArrayList<>();

    private Eligibility(CaseDates dates) {
        this.dates = dates;
    }

    static List<Problem> warnings(Application application, boolean hasDecision) {
        Eligibility eligibility = new Eligibility(application.dates());
        eligibility.filing(application.priority());
        eligibility.formulary(application.priority());
        eligibility.law();
        eligibility.order();
        eligibility.clocks();
        if (!hasDecision)
            eligibility.warn(
                    "UR_DECISION_MISSING",
                    "files",
                    "An application comes with the utilization review decision it disputes (8 CCR 9792.10.1); add it in a new upload.");
        return eligibility.warnings;
    }

    private void filing(Priority priority) {
        LocalDate decided = dates.urDecision();
        LocalDate received = dates.applicationReceived();
        if (decided == null || received == null) return;
        int limit = priority == Priority.FORMULARY && !decided.isBefore(FORMULARY_DISPUTES) ? FORMULARY_DAYS : DAYS;
        if (ChronoUnit.DAYS.between(decided, received) > limit)
            warn(
                    "APPLICATION_LATE",
                    "dates/applicationReceived",
                    "More than " + limit
                            + " days after the utilization review decision (Labor Code 4610.5(h)); check when"
                            + " the decision was served and whether liability was in dispute.");
    }

    private void law() {
        LocalDate decided = dates.urDecision();
        LocalDate injury = dates.injury();
        if (decided != null && injury != null && injury.isBefore(FIRST_INJURY) && decided.isBefore(ALL_INJURIES))
            warn(
                    "BEFORE_REVIEW_APPLIES",
                    "dates/urDecision",
                    "For injuries before January 1, 2013 only decisions since July 1, 2013 can be reviewed (Labor Code"
                            + " 4610.5(a)); check both dates.");
    }

    private void formulary(Priority priority) {
        LocalDate decided = dates.urDecision();
        if (priority == Priority.FORMULARY && decided != null && decided.isBefore(FORMULARY_DISPUTES))
            warn(
                    "BEFORE_FORMULARY",
                    "priority",
                    "Disputes over the formulary are reviewed for decisions since January 1, 2018 (Labor Code"
                            + " 4610.5(a)(3)); check the priority and the date of the decision.");
    }

    private void order() {
        inOrder(dates.injury(), dates.request(), "request", "the injury");
        inOrder(dates.request(), dates.urDecision(), "urDecision", "the request");
        inOrder(dates.urDecision(), dates.applicationReceived(), "applicationReceived", "the decision it disputes");
        inOrder(dates.applicationReceived(), dates.assigned(), "assigned", "the application");
    }

    private void inOrder(@Nullable LocalDate first, @Nullable LocalDate then, String name, String what) {
        if (first != null && then != null && then.isBefore(first))
            warn("DATES_OUT_OF_ORDER", "dates/" + name, "This day lies before that of " + what + "; check both.");
    }

    private void clocks() {
        if (dates.recordsReceived() == null)
            warn(
                    "DATE_MISSING",
                    "dates/recordsReceived",
                    "Without it the day the determination is due is not known (Labor Code 4610.6(d)).");
        if (dates.urDecision() == null || dates.applicationReceived() == null)
            warn(
                    "DATE_MISSING",
                    dates.urDecision() == null ? "dates/urDecision" : "dates/applicationReceived",
                    "Without it nobody can tell whether the application came in time (Labor Code 4610.5(h)).");
    }

    private void warn(String code, String pointer, String advice) {
        warnings.add(new Problem(code, "application.json#/" + pointer, advice));
    }
}
