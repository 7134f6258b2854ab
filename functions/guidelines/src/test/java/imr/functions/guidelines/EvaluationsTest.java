package imr.functions.guidelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.api.Reply;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.Recommendation;
import imr.evaluation.CaseEvaluator;
import imr.json.EvaluationJson;
import imr.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Facts are sent, and what the guidelines come to for them comes back. */
class EvaluationsTest {
    private static final CaseEvaluator EVALUATOR = new CaseEvaluator();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC);
    private final Evaluations evaluations = new Evaluations(EVALUATOR, CLOCK);

    @Test
    void factsAreEvaluatedUnderTheLibraryInUse() throws IOException {
        Reply reply = evaluations.of(Json.write(sample()));
        assertThat(reply.status()).as(new String(reply.body(), UTF_8)).isEqualTo(200);
        Evaluation evaluation = EvaluationJson.read(reply.body());
        assertThat(evaluation.pins().library()).isEqualTo(EVALUATOR.library());
        assertThat(evaluation.items()).hasSize(1);
        assertThat(evaluation.items().getFirst().recommendation()).isInstanceOf(Recommendation.Overturn.class);
    }

    @Test
    void theSameFactsComeOutTheSameToTheByte() throws IOException {
        byte[] sent = Json.write(sample());
        assertThat(evaluations.of(sent).body()).isEqualTo(evaluations.of(sent).body());
    }

    @Test
    void otherFactsComeOutOtherwise() throws IOException {
        ObjectNode sent = sample();
        facts(sent).removeAll();
        assertThat(EvaluationJson.read(evaluations.of(Json.write(sent)).body())
                        .items()
                        .getFirst()
                        .recommendation())
                .isInstanceOf(Recommendation.Uphold.class);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceByItsPlaceAndWithoutTheWords() throws IOException {
        ObjectNode sent = sample();
        sent.put("surprise", 1);
        ((ObjectNode) sent.path("dates")).put("decision", "2016-02-30").put("death", "2016-01-01");
        ObjectNode fact = (ObjectNode) facts(sent).path(0);
        fact.put("id", "no.such-fact");
        fact.put("status", "PERHAPS");
        JsonNode refused = problems(sent);
        assertThat(refused)
                .extracting(problem -> problem.path("code").asText() + " "
                        + problem.path("place").asText())
                .contains(
                        "DATE_INVALID #/dates/decision",
                        "FIELD_UNKNOWN #/dates/death",
                        "FIELD_UNKNOWN #/surprise",
                        "FACT_UNKNOWN #/facts/facts/0/id",
                        "FACTS_SCHEMA #/facts/facts/0/status");
        assertThat(refused.toString()).doesNotContain("physical therapy").doesNotContain("PERHAPS");
    }

    @Test
    void valuesThatCannotBeAreToldEntryByEntry() throws IOException {
        ObjectNode sent = sample();
        ObjectNode fact = (ObjectNode) facts(sent).path(0);
        ObjectNode second = fact.deepCopy();
        fact.put("on", "2016-02-30");
        ((ObjectNode) second.path("evidence").path(0)).put("start", 90).put("end", 3);
        facts(sent).add(second);
        ArrayNode items = (ArrayNode) sent.path("facts").path("items");
        items.add(items.path(0).deepCopy());
        assertThat(problems(sent))
                .extracting(problem -> problem.path("place").asText())
                .containsExactly("#/facts/facts/0", "#/facts/facts/1", "#/facts/items/1/number");
    }

    @Test
    void aFactHasTheKindOfValueThatTheVocabularyHas() throws IOException {
        ObjectNode sent = sample();
        ((ObjectNode) facts(sent).path(0)).putObject("value").put("type", "day").put("date", "2016-10-03");
        assertThat(problems(sent))
                .extracting(problem -> problem.path("code").asText())
                .containsExactly("FACT_VALUE");
    }

    @Test
    void withoutItemsDatesOrFactsThereIsNothingToEvaluate() throws IOException {
        ObjectNode sent = sample();
        ((ObjectNode) sent.path("facts")).remove("items");
        assertThat(problems(sent))
                .extracting(problem -> problem.path("code").asText())
                .containsExactly("ITEMS_MISSING");
        for (String body :
                new String[] {"", "null", "{}", "[]", "1", "{", "{\"facts\": 1}", "{\"facts\": null, \"dates\": []}"})
            assertThat(evaluations.of(body.getBytes(UTF_8)).status()).as(body).isEqualTo(400);
    }

    @Test
    void moreThanAMillionBytesAreRefused() {
        assertThat(evaluations.of(new byte[Evaluations.LARGEST + 1]).status()).isEqualTo(413);
    }

    private JsonNode problems(ObjectNode sent) {
        Reply reply = evaluations.of(Json.write(sent));
        assertThat(reply.status()).isEqualTo(400);
        return Json.read(reply.body(), JsonNode.class).path("problems");
    }

    private static ArrayNode facts(ObjectNode sent) {
        return (ArrayNode) sent.path("facts").path("facts");
    }

    private static ObjectNode sample() throws IOException {
        byte[] event = Files.readAllBytes(Path.of("../../events/guidelines/02-evaluations.json"));
        String body = Json.read(event, JsonNode.class).path("body").asText();
        return Json.read(body.getBytes(UTF_8), ObjectNode.class);
    }
}
