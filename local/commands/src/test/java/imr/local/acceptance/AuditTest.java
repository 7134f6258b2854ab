package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.ValidatorFactory;
import imr.domain.CaseNumber;
import imr.domain.evaluation.Evaluation;
import imr.json.SignedDeterminationJson;
import imr.local.EmbeddedS3;
import imr.local.cloud.Credentials;
import imr.local.run.DemonstrationReview;
import imr.local.run.Pipeline;
import imr.local.run.ReviewClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/** What an auditor is told of an issued determination, and of one that somebody changed behind the system's back. */
@ExtendWith(EmbeddedCloudExtension.class)
class AuditTest {
    @Test
    void whatWasIssuedComesOutTheSameAndWhateverWasChangedIsNamed(Pipeline pipeline, CaseNumber number)
            throws Exception {
        signed(pipeline, number);
        JsonNode account = account(pipeline, number);
        assertThat(account.path("chainHolds").asBoolean()).isTrue();
        JsonNode issued = account.path("issued").path(0);
        assertThat(issued.path("same").asBoolean()).as(issued.toString()).isTrue();
        assertThat(issued.path("attested").asBoolean()).isTrue();
        assertThat(issued.path("documents")).hasSize(5);

        String determination = object(pipeline, number, "determination.json");
        assertThat(violations(determination)).isEmpty();

        put(pipeline, number, "letter-public.html", "<html>another</html>");
        assertThat(problems(pipeline, number)).containsExactly("letter-public.html was changed since.");

        put(pipeline, number, "determination.json", determination.replace("\"OVERTURNED\"", "\"UPHELD\""));
        assertThat(problems(pipeline, number))
                .contains(
                        "What the record says was signed is not what determination.json holds.",
                        "determination.json was changed since.",
                        "From what was signed another letter-party.pdf comes out.");

        put(pipeline, number, "determination.json", "{}");
        assertThat(problems(pipeline, number)).contains("determination.json cannot be read any more.");
    }

    @Test
    void anEntryOfTheRecordThatWasChangedIsWhereTheChainBreaks(Pipeline pipeline, CaseNumber number) throws Exception {
        signed(pipeline, number);
        String third = account(pipeline, number).path("entries").path(2).asText();
        assertThat(third).contains("role=COORDINATOR");
        change(pipeline, number, 3, third.replace("role=COORDINATOR", "role=AUDITOR"));
        JsonNode account = account(pipeline, number);
        assertThat(account.path("chainHolds").asBoolean()).isFalse();
        assertThat(account.path("broken").asText()).startsWith("Entry 3:").contains("changed");
    }

    private static void signed(Pipeline pipeline, CaseNumber number) throws Exception {
        pipeline.upload(SampleCase.named("acupuncture-initial-met", number), "1", new Random());
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
        Evaluation evaluation =
                Objects.requireNonNull(pipeline.lookup().find(number).evaluation());
        try (ReviewClient client = new ReviewClient(pipeline.cloud().api("Api"), pipeline.identity())) {
            assertThat(new DemonstrationReview(client, AssignedCase.panel()).sign(number, evaluation))
                    .isEmpty();
        }
    }

    private static JsonNode account(Pipeline pipeline, CaseNumber number) {
        try (ReviewClient client = new ReviewClient(pipeline.cloud().api("Api"), pipeline.identity())) {
            var answer = client.read("auditor", "a-1", number, "/audit");
            assertThat(answer.status()).as(answer.told()).isEqualTo(200);
            return answer.body();
        }
    }

    private static List<String> problems(Pipeline pipeline, CaseNumber number) {
        JsonNode issued = account(pipeline, number).path("issued").path(0);
        assertThat(issued.path("same").asBoolean()).isFalse();
        return issued.path("problems").valueStream().map(JsonNode::asText).toList();
    }

    private static String object(Pipeline pipeline, CaseNumber number, String file) {
        try (S3Client s3 = EmbeddedS3.at(pipeline.cloud().endpoint())) {
            return s3.getObjectAsBytes(
                            get -> get.bucket(pipeline.bucket("CasesBucket")).key("cases/" + number + "/v1/" + file))
                    .asUtf8String();
        }
    }

    private static void put(Pipeline pipeline, CaseNumber number, String file, String content) {
        try (S3Client s3 = EmbeddedS3.at(pipeline.cloud().endpoint())) {
            s3.putObject(
                    put -> put.bucket(pipeline.bucket("CasesBucket")).key("cases/" + number + "/v1/" + file),
                    RequestBody.fromString(content));
        }
    }

    private static void change(Pipeline pipeline, CaseNumber number, int sequence, String text) {
        try (DynamoDbClient dynamoDb = DynamoDbClient.builder()
                .endpointOverride(pipeline.cloud().endpoint())
                .region(Region.US_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(Credentials.ACCESS_KEY, Credentials.SECRET_KEY)))
                .httpClient(UrlConnectionHttpClient.create())
                .build()) {
            dynamoDb.updateItem(update -> update.tableName(pipeline.cloud()
                            .template()
                            .table("DeterminationsTable")
                            .name())
                    .key(Map.of(
                            "pk", AttributeValue.fromS("CASE#" + number),
                            "sk", AttributeValue.fromS("ENTRY#%012d".formatted(sequence))))
                    .updateExpression("SET content = :text")
                    .expressionAttributeValues(Map.of(":text", AttributeValue.fromS(text))));
        }
    }

    private static List<String> violations(String determination) throws IOException {
        var validator = new ValidatorFactory().createValidator();
        for (String format : List.of("imr.case.v1", SignedDeterminationJson.FORMAT))
            try (InputStream schema = AuditTest.class.getResourceAsStream("/imr/schema/" + format + ".json")) {
                validator.registerSchema(
                        new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8));
            }
        return validator
                .validate(URI.create("urn:imr:schema:signed-determination:v1"), determination)
                .getErrors()
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }
}
