package imr.functions.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import imr.domain.TreatmentId;
import imr.domain.evaluation.Outcome;
import imr.store.CaseState;
import imr.store.StoredItem;
import imr.store.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What everybody may know of a month. */
class StatisticsTest {
    private static final TreatmentId MRI = new TreatmentId("imaging.mri");
    private static final TreatmentId ACUPUNCTURE = new TreatmentId("acupuncture");
    private final TestApi api = new TestApi();

    @Test
    void ratesAreToldByTreatmentAndDaysByPriority() {
        publish(1, MRI, Outcome.OVERTURNED, 1);
        publish(2, ACUPUNCTURE, Outcome.UPHELD, 2);
        JsonNode march = of(Map.of("month", "2026-03"));
        assertThat(march.path("items").asInt()).isEqualTo(3);
        assertThat(march.path("overturnRate").asDouble()).isEqualTo(0.333);
        assertThat(march.path("treatments").get(1).path("overturnRate").asDouble())
                .isEqualTo(1);
        assertThat(march.path("reviews").get(0).path("medianDays").asDouble()).isEqualTo(27);
        assertThat(march.path("reviews").get(0).path("cases").asInt()).isEqualTo(2);
    }

    @Test
    void aTreatmentIsToldWithThoseOfItsKindAndWithoutTheRestOfTheMonth() {
        publish(1, MRI, Outcome.OVERTURNED, 12);
        publish(2, ACUPUNCTURE, Outcome.UPHELD, 1);
        JsonNode imaging = of(Map.of("month", "2026-03", "treatment", "imaging"));
        assertThat(imaging.path("items").asInt()).isEqualTo(12);
        assertThat(imaging.path("treatments")).hasSize(1);
        assertThat(imaging.has("departures")).isFalse();
        assertThat(imaging.has("reviews")).isFalse();
    }

    @Test
    void departuresAreToldOnlyWhereTheyCannotBeLaidToADetermination() {
        publish(1, MRI, Outcome.OVERTURNED, 10);
        assertThat(of(Map.of("month", "2026-03")).has("departures")).isFalse();
        publish(2, ACUPUNCTURE, Outcome.UPHELD, 1);
        assertThat(of(Map.of("month", "2026-03"))
                        .path("departures")
                        .path("recommended")
                        .asInt())
                .isEqualTo(11);
    }

    @Test
    void aMonthWithoutAnythingIsEmptyAndHasNoRate() {
        JsonNode none = of(Map.of("month", "2001-01"));
        assertThat(none.path("items").asInt()).isZero();
        assertThat(none.has("overturnRate")).isFalse();
    }

    private JsonNode of(Map<String, String> query) {
        return TestApi.json(api.get("", "/statistics", query));
    }

    private void publish(int number, TreatmentId treatment, Outcome outcome, int items) {
        CaseState state = Samples.open(number, 20);
        List<StoredItem> all = new ArrayList<>();
        for (int i = 1; i <= items; i++) all.add(Samples.item(state.caseNumber(), i, treatment, outcome));
        assertThat(api.stores.caseStates().commit(Samples.publication(state, all, LocalDate.of(2026, 3, 4))))
                .isTrue();
    }
}
