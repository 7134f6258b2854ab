package imr.domain.determination;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.casefile.CaseDates;
import imr.domain.casefile.Priority;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueDatesTest {
    @Test
    void aStandardReviewHasThirtyDaysFromTheRecordsAndTheRecordsFifteenFromTheAssignment() {
        assertThat(DueDates.of(Priority.STANDARD, dates("2013-10-20", "2013-10-28")))
                .isEqualTo(new Deadlines(LocalDate.parse("2013-11-27"), LocalDate.parse("2013-11-04")));
    }

    @Test
    void anExpeditedReviewHasThreeDaysAndTheRecordsOne() {
        assertThat(DueDates.of(Priority.EXPEDITED, dates("2026-03-02", "2026-03-03")))
                .isEqualTo(new Deadlines(LocalDate.parse("2026-03-06"), LocalDate.parse("2026-03-03")));
    }

    @Test
    void aFormularyDisputeHasFiveDaysOnWhichTheStateWorks() {
        assertThat(formulary("2026-03-02")).isEqualTo("2026-03-09");
        assertThat(formulary("2026-03-27")).as("over Cesar Chavez Day").isEqualTo("2026-04-06");
        assertThat(formulary("2025-11-24")).as("over Thanksgiving").isEqualTo("2025-12-03");
        assertThat(formulary("2022-12-23"))
                .as("over two holidays kept on Mondays")
                .isEqualTo("2023-01-03");
    }

    @Test
    void aFormularyDisputeHasItsOwnTimeSinceThereWasAFormulary() {
        assertThat(formulary("2017-12-31")).isEqualTo("2018-01-30");
        assertThat(formulary("2018-01-01")).isEqualTo("2018-01-08");
    }

    @Test
    void aClockWithoutItsDateDoesNotRun() {
        assertThat(DueDates.of(Priority.STANDARD, dates(null, null))).isEqualTo(new Deadlines(null, null));
    }

    private static String formulary(String received) {
        return String.valueOf(
                DueDates.of(Priority.FORMULARY, dates(null, received)).determinationDue());
    }

    private static CaseDates dates(@Nullable String assigned, @Nullable String received) {
        return new CaseDates(
                null,
                null,
                null,
                null,
                assigned == null ? null : LocalDate.parse(assigned),
                received == null ? null : LocalDate.parse(received),
                null);
    }
}
