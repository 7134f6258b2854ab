package imr.functions.intake;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.domain.Problem;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.functions.intake.application.Application;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EligibilityTest {
    @Test
    void aFormularyDisputeIsFiledWithinTenDays() {
        assertThat(warnings(Priority.FORMULARY, "2024-05-01", "2024-05-11")).isEmpty();
        assertThat(warnings(Priority.FORMULARY, "2024-05-01", "2024-05-12")).containsExactly("APPLICATION_LATE");
    }

    @Test
    void anyOtherWithinThirty() {
        assertThat(warnings(Priority.STANDARD, "2024-05-01", "2024-05-31")).isEmpty();
        assertThat(warnings(Priority.STANDARD, "2024-05-01", "2024-06-01")).containsExactly("APPLICATION_LATE");
    }

    @Test
    void beforeThereWasAFormularyNoDisputeOverItIsReviewed() {
        assertThat(warnings(Priority.FORMULARY, "2017-12-31", "2018-01-20")).containsExactly("BEFORE_FORMULARY");
        assertThat(warnings(Priority.FORMULARY, "2018-01-01", "2018-01-11")).isEmpty();
    }

    private static List<String> warnings(Priority priority, String decided, String received) {
        LocalDate filed = LocalDate.parse(received);
        CaseDates dates = new CaseDates(null, null, LocalDate.parse(decided), filed, filed, filed, null);
        Application application = new Application(
                new CaseNumber("CM24-0000001"), priority, dates, Employee.UNNAMED, null, List.of(), List.of());
        return Eligibility.warnings(application, true).stream()
                .map(Problem::code)
                .toList();
    }
}
