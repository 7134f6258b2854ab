package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import imr.api.Reply;
import imr.store.Artefact;
import imr.store.CaseChange;
import imr.store.CaseKey;
import imr.store.CaseState;
import imr.store.Stage;
import imr.store.StageFailure;
import imr.store.testing.Samples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The state of a case: its items, clocks and problems, and what of it a party sees. */
class CaseStateTest {
    private static final String STATE = "/cases/{caseNumber}";
    private static final String FACTS = "/cases/{caseNumber}/facts";
    private static final String LETTER = "/cases/{caseNumber}/letter";
    private final TestApi api = new TestApi();

    @Test
    void aCaseThatIsNotKnownIsAProblemThatSaysWhatToDo() {
        Reply reply = api.get("auditor", STATE, Map.of());
        assertThat(reply.status()).isEqualTo(404);
        assertThat(TestApi.json(reply).path("code").asText()).isEqualTo("CASE_UNKNOWN");
        assertThat(reply.mediaType()).isEqualTo("application/problem+json");
    }

    @Test
    void theStateOfACaseHoldsItsItemsAndItsProblems() {
        StoredCase.determined(api.stores);
        JsonNode state = TestApi.json(api.get("coordinator", STATE, Map.of()));
        assertThat(state.path("state").asText()).isEqualTo("RECOMMENDED");
        assertThat(state.path("outcome").asText()).isEqualTo("UPHELD");
        assertThat(state.path("items").get(0).path("treatment").asText()).isEqualTo("acupuncture");
        assertThat(state.path("problems").get(0).path("code").asText()).isEqualTo("EMPTY_FILE");
        assertThat(state.path("missing").get(0).asText()).isEqualTo("rfa.pdf");
        assertThat(state.has("audit")).isFalse();
        assertThat(TestApi.json(api.get("auditor", STATE, Map.of())).path("audit"))
                .isNotEmpty();
    }

    @Test
    void aFailedStageIsAProblemOfTheCaseAndALineForTheCoordinator() {
        StageFailure failure = new StageFailure(Stage.EVALUATION, FIRST, NOW, 0);
        CaseState late = Samples.open(1, 1).assembledAs(FIRST).failedWith(failure);
        api.stores.caseStates().commit(CaseChange.to(late));
        JsonNode state = TestApi.json(api.get("coordinator", STATE, Map.of()));
        assertThat(state.path("problems").get(0).path("code").asText()).isEqualTo("STAGE_FAILED");
        assertThat(state.path("problems").get(0).path("place").asText()).isEqualTo("evaluation of v1");
        assertThat(state.path("late").asBoolean()).as("whatever the state").isTrue();
        JsonNode line = TestApi.json(api.get("coordinator", "/worklist", Map.of()))
                .path("entries")
                .get(0);
        assertThat(line.path("caseNumber").asText()).isEqualTo(CASE.value());
        assertThat(line.path("state").asText()).isEqualTo("IN_EVALUATION");
        assertThat(line.path("late").asBoolean()).isTrue();
        assertThat(line.path("problem").path("code").asText()).isEqualTo("STAGE_FAILED");
        assertThat(TestApi.json(api.get("reviewer", "/worklist", Map.of())).path("entries"))
                .isEmpty();
    }

    @Test
    void partiesSeeStateAndClocksAndNotTheDraft() {
        StoredCase.determined(api.stores);
        JsonNode state = TestApi.json(api.get("party", STATE, Map.of()));
        assertThat(state.path("state").asText()).isEqualTo("RECOMMENDED");
        assertThat(state.has("deadlines")).isTrue();
        assertThat(state.has("outcome")).isFalse();
        assertThat(state.path("items")).isEmpty();
        assertThat(state.toString()).doesNotContain("UPHELD", "12 visits");
        for (String path : List.of("/determination", "/trace", "/letter"))
            for (Map<String, String> query : List.of(Map.<String, String>of(), Map.of("version", "1"))) {
                Reply refused = api.get("party", STATE + path, query);
                assertThat(refused.status()).as(path).isEqualTo(409);
                assertThat(TestApi.json(refused).path("code").asText()).isEqualTo("NOT_SIGNED");
            }
    }

    @Test
    void partiesReadWhatAReviewerSigned() {
        StoredCase.signed(api.stores);
        JsonNode state = TestApi.json(api.get("party", STATE, Map.of()));
        assertThat(state.path("outcome").asText()).isEqualTo("UPHELD");
        assertThat(state.path("items")).hasSize(1);
        assertThat(TestApi.text(api.get("party", LETTER, Map.of()))).isEqualTo("LETTER_PARTY_HTML");
    }

    @Test
    void factsAreThereOnceACaseIsReadForThoseWhoWorkOnIt() {
        api.stores.caseStates().commit(CaseChange.to(CaseState.opened(CASE, NOW).assembledAs(FIRST)));
        assertThat(TestApi.json(api.get("coordinator", FACTS, Map.of()))
                        .path("code")
                        .asText())
                .isEqualTo("NO_FACTS");
        api.stores.caseStore().put(new CaseKey(CASE, FIRST, Artefact.FACTS), "{\"read\": 1}".getBytes(UTF_8));
        assertThat(TestApi.text(api.get("coordinator", FACTS, Map.of()))).isEqualTo("{\"read\": 1}");
        assertThat(api.get("party", FACTS, Map.of()).status()).isEqualTo(403);
    }
}
