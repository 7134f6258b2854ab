package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import imr.json.EvaluationJson;
import imr.store.Artefact;
import imr.store.CaseKey;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each reader of a trace is told. */
class TraceTest {
    private static final String TRACE = "/cases/{caseNumber}/trace";
    private final TestApi api = new TestApi();

    @Test
    void whatAnItemLacksIsForTheReviewerAlone() {
        StoredCase.signed(api.stores);
        StoredCase.assigned(api.stores);
        api.stores
                .caseStore()
                .put(
                        new CaseKey(CASE, FIRST, Artefact.EVALUATION),
                        EvaluationJson.write(TraceSample.lacking("Is there a tumor?")));
        assertThat(TestApi.text(api.get("reviewer", TRACE, Map.of()))).contains("Is there a tumor?", "\"missing\": 1");
        for (String role : new String[] {"party", "publisher"})
            assertThat(TestApi.text(api.get(role, TRACE, Map.of())))
                    .contains("UPHOLD")
                    .doesNotContain("tumor", "\"missing\"");
    }
}
