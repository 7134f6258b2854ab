package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.domain.CaseNumber;
import imr.domain.evaluation.Evaluation;
import imr.functions.review.Attestation;
import imr.local.run.DemonstrationReview;
import imr.local.run.Pipeline;
import imr.local.run.ReviewClient;
import imr.local.run.ReviewClient.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case from its application to what follows an issued determination, through all roles and by the API alone. */
@ExtendWith(EmbeddedCloudExtension.class)
class ReviewTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DESK = "desk-1";
    private static final String PARTIES =
            "{\"parties\": [{\"id\": \"P-55\", \"role\": \"EMPLOYEE\"}, {\"id\": \"O-55\", \"role\": \"EMPLOYER\"}]}";
    private static final String ORDER = "ab".repeat(32);
    private static final Path PANEL = EmbeddedCloudExtension.HOME.resolve("events/reviewers/panel.csv");

    @Test
    void aSignedDeterminationIsReadByThePartiesAndAfterPublicationByEverybody(Pipeline pipeline, CaseNumber number)
            throws Exception {
        Evaluation evaluation = evaluated(pipeline, number);
        try (ReviewClient client = client(pipeline)) {
            assertThat(new DemonstrationReview(client, Files.readString(PANEL)).sign(number, evaluation))
                    .isEmpty();
            Api api = new Api(pipeline);
            assertThat(api.get("/cases/" + number + "/letter?format=html", api.token("party", number))
                            .body())
                    .contains(number.value(), "Overturned", "How the")
                    .doesNotContain("Draft Recommendation", "Example, ");
            Answer early = client.act("publisher", "p-1", number, "/publication", "{\"extra\": 1}");
            assertThat(early.status()).isEqualTo(400);
            assertThat(api.getWithoutToken("/published/" + number + "/letter?format=html")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(client.act("publisher", "p-1", number, "/publication", "{}")
                            .status())
                    .isEqualTo(200);
            assertThat(api.getWithoutToken("/published/" + number + "/letter?format=html")
                            .body())
                    .contains("Overturned")
                    .doesNotContain("Example, ");
            JsonNode account = client.read("auditor", "a-1", number, "/audit").body();
            assertThat(account.path("chainHolds").asBoolean())
                    .as(account.toString())
                    .isTrue();
            assertThat(account.path("evaluated").get(0).path("same").asBoolean())
                    .isTrue();
            assertThat(account.path("entries")).hasSizeGreaterThan(10);
            assertThat(account.toString()).doesNotContain("Example, ");
        }
    }

    @Test
    void ofTwoAtOnceOneWinsAndTheOtherIsToldWhatHoldsNow(Pipeline pipeline, CaseNumber number) throws Exception {
        evaluated(pipeline, number);
        try (ReviewClient client = client(pipeline)) {
            String etag = client.read("coordinator", DESK, number, "/process").etag();
            String eligible = "{\"decision\": \"ELIGIBLE\", \"reasons\": [{\"code\": \"DUPLICATE\"}]}";
            Answer first = client.act("coordinator", DESK, number, "/eligibility", eligible, etag, "k-1");
            assertThat(first.status()).as(first.told()).isEqualTo(200);
            Answer again = client.act("coordinator", DESK, number, "/eligibility", eligible, etag, "k-1");
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.etag()).isEqualTo(first.etag());
            Answer second = client.act("coordinator", "desk-2", number, "/eligibility", eligible, etag, "k-2");
            assertThat(second.status()).isEqualTo(412);
            assertThat(second.etag()).isEqualTo(first.etag());
            assertThat(second.told()).contains("ELIGIBLE");
            assertThat(client.act("coordinator", DESK, number, "/termination", eligible, etag, "k-1")
                            .status())
                    .isEqualTo(422);
            assertThat(client.act("coordinator", DESK, number, "/notice", "{}", "", "k-3")
                            .status())
                    .isEqualTo(428);
        }
    }

    @Test
    void whatIntakeWarnedOfIsAnsweredByWhoeverFindsTheApplicationEligible(
            Pipeline pipeline, CaseNumber one, CaseNumber other) throws Exception {
        evaluated(pipeline, one);
        evaluated(pipeline, other);
        CaseNumber later = one.compareTo(other) > 0 ? one : other;
        try (ReviewClient client = client(pipeline)) {
            String path = "/eligibility";
            Answer left = client.act("coordinator", DESK, later, path, "{\"decision\": \"ELIGIBLE\"}");
            assertThat(left.status()).as(left.told()).isEqualTo(409);
            assertThat(left.body().path("code").asText()).isEqualTo("WARNINGS_UNANSWERED");
            assertThat(left.body().path("problems").get(0).path("code").asText())
                    .isEqualTo("DUPLICATE");
            Answer named = client.act(
                    "coordinator",
                    DESK,
                    later,
                    path,
                    "{\"decision\": \"ELIGIBLE\", \"reasons\": [{\"code\": \"DUPLICATE\"}]}");
            assertThat(named.status()).as(named.told()).isEqualTo(200);
        }
    }

    @Test
    void aCoordinatorAcceptsThatACaseIsReviewedUnderAnotherWhichHasToBeOpen(
            Pipeline pipeline, CaseNumber lead, CaseNumber joins) throws Exception {
        evaluated(pipeline, lead);
        evaluated(pipeline, joins);
        try (ReviewClient client = client(pipeline)) {
            Answer eligible = client.act(
                    "coordinator",
                    DESK,
                    joins,
                    "/eligibility",
                    "{\"decision\": \"ELIGIBLE\", \"reasons\": [{\"code\": \"DUPLICATE\"}]}");
            assertThat(eligible.status()).as(eligible.told()).isEqualTo(200);
            Answer unknown = client.act("coordinator", DESK, joins, "/consolidation", "{\"lead\": \"CM26-9999999\"}");
            assertThat(unknown.status()).as(unknown.told()).isEqualTo(400);
            assertThat(unknown.told()).contains("#/lead: Name an open case");
            Answer itself = client.act("coordinator", DESK, joins, "/consolidation", "{\"lead\": \"" + joins + "\"}");
            assertThat(itself.status()).as(itself.told()).isEqualTo(409);
            Answer joined = client.act("coordinator", DESK, joins, "/consolidation", "{\"lead\": \"" + lead + "\"}");
            assertThat(joined.status()).as(joined.told()).isEqualTo(200);
            assertThat(joined.body().path("states").toString()).contains("CONSOLIDATED");
            Answer closed = client.act("coordinator", DESK, lead, "/consolidation", "{\"lead\": \"" + joins + "\"}");
            assertThat(closed.status()).as(closed.told()).isEqualTo(400);
        }
    }

    @Test
    void anIneligibleApplicationGetsNoReviewer(Pipeline pipeline, CaseNumber number) throws Exception {
        evaluated(pipeline, number);
        try (ReviewClient client = client(pipeline)) {
            Answer asked = client.act(
                    "coordinator",
                    DESK,
                    number,
                    "/eligibility",
                    "{\"decision\": \"MORE_INFORMATION\", \"asked\": [{\"code\": \"SIGNATURE\"}]}");
            assertThat(asked.status()).as(asked.told()).isEqualTo(200);
            JsonNode process =
                    client.read("coordinator", DESK, number, "/process").body();
            assertThat(process.path("states").toString()).contains("MORE_INFO_REQUESTED");
            assertThat(process.path("clocks").toString()).contains("9792.10.3");
            assertThat(client.act("coordinator", DESK, number, "/information", "{\"answer\": \"" + ORDER + "\"}")
                            .status())
                    .isEqualTo(200);
            Answer none = client.act("coordinator", DESK, number, "/eligibility", "{\"decision\": \"INELIGIBLE\"}");
            assertThat(none.status()).isEqualTo(400);
            Answer closed = client.act(
                    "coordinator",
                    DESK,
                    number,
                    "/eligibility",
                    "{\"decision\": \"INELIGIBLE\", \"reasons\": [{\"code\": \"UNSIGNED\"}]}");
            assertThat(closed.body().path("state").asText()).isEqualTo("CLOSED");
            Answer refused = client.act("coordinator", DESK, number, "/assignment", PARTIES);
            assertThat(refused.status()).as(refused.told()).isEqualTo(409);
        }
    }

    @Test
    void aReversedDeterminationGoesToAnotherReviewerAndBothStayReadable(Pipeline pipeline, CaseNumber number)
            throws Exception {
        Evaluation evaluation = evaluated(pipeline, number);
        try (ReviewClient client = client(pipeline)) {
            assertThat(new DemonstrationReview(client, Files.readString(PANEL)).sign(number, evaluation))
                    .isEmpty();
            String first = decidedBy(client, number);
            assertThat(client.act(
                                    "coordinator",
                                    DESK,
                                    number,
                                    "/appeal",
                                    "{\"filed\": \"" + today() + "\", \"ground\": \"PLAINLY_ERRONEOUS_FACT\"}")
                            .status())
                    .isEqualTo(200);
            Answer remanded = client.act(
                    "coordinator",
                    DESK,
                    number,
                    "/appeal-decision",
                    "{\"ruling\": \"REVERSED\", \"ground\": \"PLAINLY_ERRONEOUS_FACT\", \"order\": \"" + ORDER + "\"}");
            assertThat(remanded.status()).as(remanded.told()).isEqualTo(200);
            assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
            Answer proposed = client.act("coordinator", DESK, number, "/proposal", PARTIES);
            assertThat(proposed.status()).as(proposed.told()).isEqualTo(200);
            Answer assigned = client.act("coordinator", DESK, number, "/assignment", PARTIES);
            assertThat(assigned.status()).as(assigned.told()).isEqualTo(200);
            String second = assigned.body().path("reviewer").asText();
            assertThat(proposed.body().path("proposed").asText()).isEqualTo(second);
            assertThat(client.read("reviewer", first, number, "/process").status())
                    .isEqualTo(403);
            for (String path : List.of("/facts", "/trace", "/letter")) {
                assertThat(client.read("reviewer", first, number, path).status())
                        .as("the version they decided")
                        .isEqualTo(200);
                assertThat(client.read("reviewer", first, number, path + "?version=2")
                                .status())
                        .as("the new review")
                        .isEqualTo(403);
            }
            assertThat(client.act("reviewer", second, number, "/review", "{}").status())
                    .isEqualTo(200);
            JsonNode draft =
                    client.read("reviewer", second, number, "/process").body().path("draft");
            Answer correction = client.act(
                    "reviewer",
                    second,
                    number,
                    "/corrections",
                    "{\"corrections\": [{\"fact\": 1, \"change\": \"WITHDRAW\", \"reason\": \"It is of another person.\"}]}");
            assertThat(correction.status()).as(correction.told()).isEqualTo(200);
            assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
            ObjectNode departing = departing(draft, false);
            assertThat(client.act("reviewer", second, number, "/draft", departing.toString())
                            .status())
                    .isEqualTo(200);
            Answer unexplained = client.act("reviewer", second, number, "/submission", "{}");
            assertThat(unexplained.status()).isEqualTo(409);
            assertThat(client.act(
                                    "reviewer",
                                    second,
                                    number,
                                    "/draft",
                                    departing(draft, true).toString())
                            .status())
                    .isEqualTo(200);
            Answer submitted = client.act("reviewer", second, number, "/submission", "{}");
            assertThat(submitted.status()).as(submitted.told()).isEqualTo(200);
            ObjectNode signature = JSON.createObjectNode();
            signature
                    .put("attestation", Attestation.TEXT)
                    .put("mailed", today())
                    .put("service", "MAIL");
            Answer signed = client.act("reviewer", second, number, "/signature", signature.toString());
            assertThat(signed.status()).as(signed.told()).isEqualTo(200);
            assertThat(signed.body().path("determination").asInt()).isEqualTo(2);
            Api api = new Api(pipeline);
            for (int version = 1; version <= 2; version++)
                assertThat(api.get(
                                        "/cases/" + number + "/letter?format=html&version=" + version,
                                        api.token("party", number))
                                .body())
                        .contains(version == 1 ? "Overturned" : "Upheld");
            JsonNode account = client.read("auditor", "a-1", number, "/audit").body();
            assertThat(account.path("chainHolds").asBoolean()).isTrue();
            assertThat(account.path("entries").toString()).contains("FORMER_REVIEWER", "FACTS_CORRECTED");
        }
    }

    /** Of the panel, the one who may read what is issued. */
    private static String decidedBy(ReviewClient client, CaseNumber number) {
        List<String> readers = Stream.of("R-0001", "R-0002", "R-0003", "R-0004", "R-0005", "R-0006")
                .filter(one -> client.read("reviewer", one, number, "/letter").status() == 200)
                .toList();
        assertThat(readers).hasSize(1);
        return readers.getFirst();
    }

    /** The draft with every item decided otherwise than it was recommended the first time. */
    private static ObjectNode departing(JsonNode draft, boolean explained) {
        ObjectNode written = JSON.createObjectNode();
        written.set("summary", draft.path("summary"));
        ArrayNode items = written.putArray("items");
        for (JsonNode item : draft.path("items")) {
            ObjectNode decided = item.deepCopy();
            decided.put("outcome", "UPHELD");
            decided.put(
                    "rationale",
                    "The request is for acupuncture. MTUS Acupuncture Treatment 2007 (8 CCR 9792.24.1) asks that pain medication is reduced or"
                            + " not tolerated. In this reviewer's judgment the record does not show it, and the request is not medically necessary.");
            if (explained)
                decided.putObject("departure")
                        .put("reason", "RECORD_MISREAD")
                        .put("text", "The statement on medication is about another drug.");
            items.add(decided);
        }
        return written;
    }

    private static Evaluation evaluated(Pipeline pipeline, CaseNumber number) throws InterruptedException {
        pipeline.upload(SampleCase.named("acupuncture-initial-met", number), "1", new Random());
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
        return Objects.requireNonNull(pipeline.lookup().find(number).evaluation(), "it was evaluated");
    }

    private static ReviewClient client(Pipeline pipeline) throws Exception {
        ReviewClient client = new ReviewClient(pipeline.cloud().api("Api"), pipeline.identity());
        Answer imported = client.reviewers(Files.readString(PANEL));
        assertThat(imported.status()).as(imported.told()).isEqualTo(200);
        return client;
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("America/Los_Angeles")).toString();
    }
}
