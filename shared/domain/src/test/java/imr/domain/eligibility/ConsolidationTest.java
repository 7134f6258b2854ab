package imr.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.domain.eligibility.Consolidation.Application;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsolidationTest {
    private static final String INJURY = "2025-01-10";

    @Test
    void applicationsOfOneWorkerPhysicianAndInjuryGoTogetherUnderTheLowestNumber() {
        assertThat(Consolidation.of(List.of(
                        application(3, "worker-1", "physician-1", INJURY),
                        application(1, "worker-1", "physician-1", INJURY),
                        application(2, "worker-1", "physician-1", INJURY),
                        application(4, "worker-2", "physician-1", INJURY),
                        application(5, "worker-2", "physician-1", INJURY))))
                .containsExactly(
                        new Consolidation(number(1), List.of(number(2), number(3))),
                        new Consolidation(number(4), List.of(number(5))));
    }

    @Test
    void whatDiffersInOneOfThemStaysAlone() {
        assertThat(Consolidation.of(List.of(
                        application(1, "worker-1", "physician-1", INJURY),
                        application(2, "worker-2", "physician-1", INJURY),
                        application(3, "worker-1", "physician-2", INJURY),
                        application(4, "worker-1", "physician-1", "2025-01-11"))))
                .isEmpty();
    }

    @Test
    void twoUnknownsAreNotTheSame() {
        assertThat(Consolidation.of(List.of(
                        application(1, "worker-1", null, INJURY),
                        application(2, "worker-1", null, INJURY),
                        application(3, "worker-1", "physician-1", null),
                        application(4, "worker-1", "physician-1", null))))
                .isEmpty();
    }

    @Test
    void anApplicationTwiceIsOne() {
        Application once = application(1, "worker-1", "physician-1", INJURY);
        assertThat(Consolidation.of(List.of(once, once))).isEmpty();
    }

    private static Application application(
            int number, String employee, @Nullable String physician, @Nullable String injury) {
        return new Application(number(number), employee, physician, injury == null ? null : LocalDate.parse(injury));
    }

    private static CaseNumber number(int number) {
        return new CaseNumber("CM26-000000" + number);
    }
}
