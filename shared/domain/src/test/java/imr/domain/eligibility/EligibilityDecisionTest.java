package imr.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.domain.eligibility.EligibilityDecision.Ineligible;
import imr.domain.eligibility.EligibilityDecision.MoreInformation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EligibilityDecisionTest {
    @Test
    void moreInformationIsDueInFiveBusinessDays() {
        MoreInformation asked = MoreInformation.askedOn(
                LocalDate.parse("2026-03-05"),
                List.of(InformationAsked.UR_DECISION),
                EligibilityDecisionTest::weekdays);
        assertThat(asked.due()).isEqualTo(LocalDate.parse("2026-03-12"));
    }

    @Test
    void anApplicationIsIneligibleForReasonsThatMakeItSo() {
        assertThat(new Ineligible(List.of(EligibilityReason.UNSIGNED)).reasons())
                .hasSize(1);
        for (List<EligibilityReason> reasons : List.of(
                List.<EligibilityReason>of(),
                List.of(EligibilityReason.LIABILITY_DISPUTE),
                List.of(EligibilityReason.UNSIGNED, EligibilityReason.DATE_MISSING)))
            assertThatThrownBy(() -> new Ineligible(reasons)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate weekdays(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (reached.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) left--;
        }
        return reached;
    }
}
