package imr.functions.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.TreatmentId;
import imr.library.BuiltInLibrary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The edition that is in force follows the day. */
class InForceTest {
    private static final TreatmentId ACUPUNCTURE = new TreatmentId("acupuncture");
    private final InForce inForce = new InForce(BuiltInLibrary.library(), BuiltInLibrary.version());

    @Test
    void anEditionIsInForceFromItsFirstDayOn() {
        assertThat(ids("2009-07-17", ACUPUNCTURE))
                .contains("mtus-acupuncture-2007")
                .doesNotContain("mtus-acupuncture-2009");
        assertThat(ids("2009-07-18", ACUPUNCTURE))
                .contains("mtus-acupuncture-2009")
                .doesNotContain("mtus-acupuncture-2007");
        assertThat(ids("2001-01-01", null)).isEmpty();
    }

    @Test
    void theReleaseThatEvaluationsPinIsNamedAndTheBestRankComesFirst() {
        InForce.Answer answer = inForce.on(LocalDate.of(2016, 12, 15), null);
        assertThat(answer.release()).isEqualTo(BuiltInLibrary.version());
        assertThat(answer.guidelines()).extracting(InForce.Entry::rank).isSorted();
        assertThat(answer.guidelines())
                .allSatisfy(entry -> assertThat(entry.from()).isBeforeOrEqualTo(answer.on()));
    }

    @Test
    void aDraftIsInForceAndDoesNotDecide() {
        assertThat(BuiltInLibrary.library().drafts()).isNotEmpty();
        assertThat(inForce.on(LocalDate.of(2020, 1, 1), null).guidelines())
                .allSatisfy(entry -> assertThat(entry.decides())
                        .isEqualTo(BuiltInLibrary.library().drafts().stream()
                                .noneMatch(draft -> draft.id().equals(entry.id()))));
    }

    private List<String> ids(String day, @Nullable TreatmentId treatment) {
        return inForce.on(LocalDate.parse(day), treatment).guidelines().stream()
                .map(InForce.Entry::id)
                .toList();
    }
}
