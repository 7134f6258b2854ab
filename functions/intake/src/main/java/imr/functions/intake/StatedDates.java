package imr.functions.intake;

import imr.domain.Problem;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.Priority;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** Dates of an application that do not go together, or without which a clock stands, apart from those that eligibility rests on. */
final class StatedDates {
    /** Disputes over the formulary came to review with this day (Labor Code 4610.5(a)(3), (h)(1)(A)). */
    private static final LocalDate FORMULARY_DISPUTES = LocalDate.of(2018, Month.JANUARY, 1);

    private StatedDates() {}

    static List<Problem> warnings(Priority priority, CaseDates dates) {
        List<Problem> warnings = new ArrayList<>();
        LocalDate decided = dates.urDecision();
        if (priority == Priority.FORMULARY && decided != null && decided.isBefore(FORMULARY_DISPUTES))
            warnings.add(warning(
                    "BEFORE_FORMULARY",
                    "priority",
                    "Disputes over the formulary are reviewed for decisions since January 1, 2018 (Labor Code"
                            + " 4610.5(a)(3)); check the priority and the date of the decision."));
        LocalDate received = dates.applicationReceived();
        LocalDate assigned = dates.assigned();
        if (received != null && assigned != null && assigned.isBefore(received))
            warnings.add(warning(
                    "DATES_OUT_OF_ORDER",
                    "dates/assigned",
                    "This day lies before that of the application; check both."));
        if (dates.recordsReceived() == null)
            warnings.add(warning(
                    "RECORDS_DATE_MISSING",
                    "dates/recordsReceived",
                    "Without it the day the determination is due is not known (Labor Code 4610.6(d))."));
        return warnings;
    }

    private static Problem warning(String code, String pointer, String advice) {
        return new Problem(code, "application.json#/" + pointer, advice);
    }
}
