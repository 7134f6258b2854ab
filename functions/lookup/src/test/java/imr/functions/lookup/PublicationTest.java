package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import imr.api.Reply;
import imr.domain.CaseVersion;
import imr.domain.determination.CaseOutcome;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.testing.Samples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only what a reviewer signed is published, and found again by everybody. */
class PublicationTest {
    private static final String PUBLICATION = "/cases/{caseNumber}/publication";
    private static final String PUBLIC_LETTER = "/published/{caseNumber}/letter";
    private final TestApi api = new TestApi();

    @Test
    void aRecommendationIsNotPublished() {
        StoredCase.determined(api.stores);
        Map<String, String> items = api.stores.items();
        Reply refused = api.post("publisher", PUBLICATION, "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(TestApi.json(refused).path("code").asText()).isEqualTo("NOT_SIGNED");
        assertThat(TestApi.json(refused).path("detail").asText()).contains("recommendation is not a determination");
        assertThat(api.stores.items()).isEqualTo(items);
        assertThat(api.get("", PUBLIC_LETTER, Map.of()).status()).isEqualTo(404);
        assertThat(api.get("", "/published", Map.of("month", "2026-03")).status())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotDeterminedCannotBePublished() {
        assertThat(api.post("publisher", PUBLICATION, "").status()).isEqualTo(404);
        api.stores.caseStates().commit(CaseChange.to(CaseState.opened(CASE, NOW)));
        assertThat(api.post("publisher", PUBLICATION, "").status()).isEqualTo(409);
    }

    @Test
    void everybodyReadsASignedLetterOnceItIsPublishedAndNotBefore() {
        StoredCase.signed(api.stores);
        assertThat(api.get("", PUBLIC_LETTER, Map.of()).status()).isEqualTo(404);
        assertThat(api.post("publisher", PUBLICATION, "{}").status()).isEqualTo(200);
        assertThat(TestApi.text(api.get("", PUBLIC_LETTER, Map.of()))).isEqualTo("LETTER_PUBLIC_HTML");
        Map<String, String> items = api.stores.items();
        assertThat(api.post("publisher", PUBLICATION, "").status()).isEqualTo(200);
        assertThat(api.stores.items()).isEqualTo(items);
        for (Map<String, String> search : List.of(
                Map.of("month", "2026-03"),
                Map.of("month", "2026-03", "treatment", "acupuncture"),
                Map.of("month", "2026-03", "outcome", "UPHELD"),
                Map.of("month", "2026-03", "treatment", "acupuncture", "outcome", "UPHELD"))) {
            JsonNode found = TestApi.json(api.get("", "/published", search));
            assertThat(found.path("entries")).as("%s", search).hasSize(1);
            assertThat(found.path("entries").get(0).path("outcome").asText()).isEqualTo("UPHELD");
            assertThat(found.toString()).doesNotContain("12 visits");
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
        api.post("publisher", PUBLICATION, "");
        CaseVersion second = new CaseVersion(2);
        CaseState state = api.stores.caseStates().find(CASE).orElseThrow();
        api.stores
                .caseStates()
                .commit(CaseChange.to(state.assembledAs(second, NOW).determinedAs(second, CaseOutcome.OVERTURNED))
                        .with(Samples.determination(second), List.of()));
        assertThat(api.post("publisher", PUBLICATION, "").status()).isEqualTo(409);
        assertThat(TestApi.json(api.get("", "/published", Map.of("month", "2026-03")))
                        .path("entries"))
                .hasSize(1);
        assertThat(api.get("", PUBLIC_LETTER, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void aDeterminationMadeAnewIsNoLongerPublished() {
        StoredCase.signed(api.stores);
        api.post("publisher", PUBLICATION, "");
        CaseState state = api.stores.caseStates().find(CASE).orElseThrow();
        api.stores.caseStates().commit(CaseChange.to(state.determinedAs(FIRST, CaseOutcome.OVERTURNED)));
        assertThat(api.get("", PUBLIC_LETTER, Map.of()).status()).isEqualTo(404);
    }
}
