package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imr.domain.CaseNumber;
import imr.domain.evaluation.Evaluation;
import imr.local.run.DemonstrationReview;
import imr.local.run.Pipeline;
import imr.local.run.ReviewClient;
import imr.local.run.ReviewClient.Answer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What can be read without a case of one's own: what was published, what is counted of it, and what the guidelines say. */
@ExtendWith(EmbeddedCloudExtension.class)
class PublicReadsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final YearMonth month = YearMonth.now(ZoneOffset.UTC);

    @Test
    void aPublishedItemIsFoundAndCountedUntilItIsReversed(Pipeline pipeline, CaseNumber number) throws Exception {
        pipeline.upload(SampleCase.named("acupuncture-initial-met", number), "1", new Random());
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
        Evaluation evaluation =
                Objects.requireNonNull(pipeline.lookup().find(number).evaluation(), "evaluated");
        String panel = Files.readString(EmbeddedCloudExtension.HOME.resolve("events/reviewers/panel.csv"));
        Api api = new Api(pipeline);
        try (ReviewClient client = new ReviewClient(pipeline.cloud().api("Api"), pipeline.identity())) {
            client.reviewers(panel);
            assertThat(new DemonstrationReview(client, panel).sign(number, evaluation))
                    .isEmpty();
            int before = counted(api);
            Answer published = client.act("publisher", "p-1", number, "/publication", "{}");
            assertThat(published.status()).as(published.told()).isEqualTo(200);
            JsonNode entry = read(api.getWithoutToken("/published?month=" + month))
                    .path("entries")
                    .get(0);
            String specialty = entry.path("specialties").get(0).asText();
            assertThat(search(api, "&bodyPart=neck&outcome=OVERTURNED&guideline=acupuncture&specialty=" + specialty))
                    .contains(number.value());
            assertThat(search(api, "&bodyPart=foot")).doesNotContain(number.value());
            assertThat(counted(api)).isEqualTo(before + 1);
            JsonNode statistics = read(api.getWithoutToken("/statistics?month=" + month));
            assertThat(statistics.path("reviews").get(0).path("priority").asText())
                    .isEqualTo("STANDARD");
            assertThat(statistics.path("reviews").get(0).has("medianDays")).isTrue();
            String today = LocalDate.now(ZoneId.of("America/Los_Angeles")).toString();
            client.act(
                    "coordinator", "desk-1", number, "/appeal", "{\"filed\": \"" + today + "\", \"ground\": \"BIAS\"}");
            Answer reversed = client.act(
                    "coordinator",
                    "desk-1",
                    number,
                    "/appeal-decision",
                    "{\"ruling\": \"REVERSED\", \"ground\": \"BIAS\", \"order\": \"" + "ab".repeat(32) + "\"}");
            assertThat(reversed.status()).as(reversed.told()).isEqualTo(200);
            assertThat(search(api, "")).doesNotContain(number.value());
            assertThat(counted(api)).isEqualTo(before);
        }
    }

    @Test
    void theGuidelinesAnswerForADayAndForFacts(Pipeline pipeline) throws Exception {
        Api api = new Api(pipeline);
        String token = api.token("reviewer");
        assertThat(api.get("/guidelines?on=2016-12-15&treatment=acupuncture", token)
                        .body())
                .contains("mtus-acupuncture-2009");
        assertThat(api.get("/guidelines", token).statusCode()).isEqualTo(400);
        String body = JSON.readTree(EmbeddedCloudExtension.HOME
                        .resolve("events/guidelines/02-evaluations.json")
                        .toFile())
                .path("body")
                .asText();
        HttpResponse<String> evaluated = api.post("/evaluations", token, body);
        assertThat(evaluated.statusCode()).as(evaluated.body()).isEqualTo(200);
        assertThat(evaluated.body()).contains("\"format\": \"imr.trace.v1\"");
    }

    private String search(Api api, String more) {
        HttpResponse<String> found = api.getWithoutToken("/published?month=" + month + more);
        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        return found.body();
    }

    private int counted(Api api) throws Exception {
        return read(api.getWithoutToken("/statistics?month=" + month + "&treatment=acupuncture"))
                .path("items")
                .asInt();
    }

    private static JsonNode read(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
