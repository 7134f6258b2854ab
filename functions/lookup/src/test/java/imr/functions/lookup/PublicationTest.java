package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import imr.domain.CaseVersion;
import imr.domain.determination.CaseOutcome;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.StoredDetermination;
import imr.store.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was published is found again by everybody, and nothing else is. */
class PublicationTest {
    private static final String PUBLIC_LETTER = "/published/{caseNumber}/letter";
    private final TestApi api = new TestApi();

    @Test
    void aRecommendationIsNothingThatEverybodyReads() {
        StoredCase.determined(api.stores);
        assertThat(api.get("", PUBLIC_LETTER, Map.of()).status()).isEqualTo(404);
        assertThat(api.get("", "/published", Map.of("month", "2026-03")).status())
                .isEqualTo(200);
    }

    @Test
    void everybodyReadsASignedLetterOnceItIsPublishedAndNotBefore() {
        StoredCase.signed(api.stores);
        assertThat(api.get("", PUBLIC_LETTER, Map.of()).status()).isEqualTo(404);
        publish();
        assertThat(TestApi.text(api.get("", PUBLIC_LETTER, Map.of()))).isEqualTo("LETTER_PUBLIC_HTML");
        for (Map<String, String> search : List.of(
                Map.of("month", "2026-03"),
                Map.of("month", "2026-03", "treatment", "acupuncture"),
                Map.of("month", "2026-03", "outcome", "UPHELD"),
                Map.of("month", "2026-03", "bodyPart", "knee", "specialty", "pain-medicine"),
                Map.of("month", "2026-03", "guideline", "a GUIDE"),
                Map.of("month", "2026-03", "treatment", "acupuncture", "outcome", "UPHELD"))) {
            JsonNode found = TestApi.json(api.get("", "/published", search));
            assertThat(found.path("entries")).as("%s", search).hasSize(1);
            assertThat(found.path("entries").get(0).path("outcome").asText()).isEqualTo("UPHELD");
            assertThat(found.toString()).doesNotContain("12 visits").doesNotContain("departs");
        }
        assertThat(TestApi.json(api.get(
                                "",
                                "/published",
                                Map.of("month", "2026-03", "treatment", "acupuncture", "outcome", "OVERTURNED")))
                        .path("entries"))
                .isEmpty();
    }

    @Test
    void anUnsignedDeterminationOfANewerVersionLeavesThePublishedOneAlone() {
        StoredCase.signed(api.stores);
        publish();
        CaseVersion second = new CaseVersion(2);
        CaseState state = api.stores.caseStates().find(CASE).orElseThrow();
        api.stores
                .caseStates()
                .commit(CaseChange.to(state.assembledAs(second, NOW).determinedAs(second, CaseOutcome.OVERTURNED))
                        .with(Samples.determination(second), List.of()));
        assertThat(TestApi.json(api.get("", "/published", Map.of("month", "2026-03")))
                        .path("entries"))
                .hasSize(1);
        assertThat(api.get("", PUBLIC_LETTER, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void aDeterminationMadeAnewIsNoLongerPublished() {
        StoredCase.signed(api.stores);
        publish();
        CaseState state = api.stores.caseStates().find(CASE).orElseThrow();
        api.stores.caseStates().commit(CaseChange.to(state.determinedAs(FIRST, CaseOutcome.OVERTURNED)));
        assertThat(api.get("", PUBLIC_LETTER, Map.of()).status()).isEqualTo(404);
    }

    private void publish() {
        var states = api.stores.caseStates();
        CaseState state = states.find(CASE).orElseThrow();
        StoredDetermination signed = states.determination(CASE, FIRST).orElseThrow();
        assertThat(states.commit(
                        CaseChange.publishing(state, signed, states.items(CASE, FIRST), LocalDate.of(2026, 3, 4))))
                .isTrue();
    }
}
