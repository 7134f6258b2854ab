package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import imr.api.Reply;
import imr.domain.Problem;
import imr.store.StrayUpload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lists: work, strays, published letters. */
class ListsTest {
    private final TestApi api = new TestApi();

    @Test
    void theWorkListOfAReviewerIsTheirOwnCases() {
        StoredCase.determined(api.stores);
        assertThat(workOf(StoredCase.REVIEWER.value())).as("awaits a reviewer").isEmpty();
        StoredCase.assigned(api.stores);
        assertThat(workOf(StoredCase.REVIEWER.value())).containsExactly(CASE.value());
        assertThat(workOf(StoredCase.OTHER_REVIEWER.value())).isEmpty();
        assertThat(workOf("someone")).as("no id of the registry").isEmpty();
        assertThat(TestApi.json(api.get("coordinator", "/worklist", Map.of())).path("entries"))
                .hasSize(1);
    }

    private List<String> workOf(String subject) {
        Reply list = api.api.answer(TestApi.request(TestApi.token(subject, "reviewer"), "GET", "/worklist", Map.of()));
        return TestApi.json(list)
                .path("entries")
                .valueStream()
                .map(entry -> entry.path("caseNumber").asText())
                .toList();
    }

    @Test
    void theStraysAreListedAndWhatAListNeedsIsAskedFor() {
        api.stores.caseStates().keep(new StrayUpload(NOW, "uploads/x", new Problem("KEY_UNKNOWN", "key", "Again.")));
        assertThat(TestApi.json(api.get("coordinator", "/strays", Map.of("day", "2026-03-02")))
                        .path("entries"))
                .hasSize(1);
        assertThat(api.get("coordinator", "/strays", Map.of()).status()).isEqualTo(400);
        assertThat(api.get("", "/published", Map.of()).status()).isEqualTo(400);
        assertThat(api.get("reviewer", "/worklist", Map.of("after", "garbage")).status())
                .isEqualTo(400);
    }

    @Test
    void everyFieldOfASearchThatIsNotUnderstoodIsTold() {
        assertThat(TestApi.json(api.get(
                                "",
                                "/published",
                                Map.of(
                                        "month",
                                        "2026-3",
                                        "bodyPart",
                                        "elbows",
                                        "guideline",
                                        "x",
                                        "specialty",
                                        "magic")))
                        .path("problems"))
                .extracting(problem -> problem.path("place").asText())
                .containsExactly("?month", "?bodyPart", "?guideline", "?specialty");
    }
}
