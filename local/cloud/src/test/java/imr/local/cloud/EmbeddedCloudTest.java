package imr.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

class EmbeddedCloudTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static EmbeddedCloud cloud;
    private static String incoming;
    private static String outgoing;

    @BeforeAll
    static void start() {
        cloud = EmbeddedCloud.start(TestCloud.options(TestCloud.TEMPLATE), TestCloud.WRITTEN);
        incoming = cloud.template().bucket("Incoming").name();
        outgoing = cloud.template().bucket("Outgoing").name();
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    private static final byte[] LARGE = new byte[8 << 20];

    @Test
    void anUploadGoesThroughBothStagesWithAnyCharactersInItsKey() throws Exception {
        try (S3Client s3 = TestCloud.s3(cloud.endpoint(), "anyone")) {
            s3.putObject(r -> r.bucket(incoming).key("in/a b+ü%.txt"), RequestBody.fromString("hello"));
            assertThat(cloud.awaitQuiet(Duration.ofSeconds(20))).isTrue();
            assertThat(s3.getObjectAsBytes(r -> r.bucket(outgoing).key("copies/in/a b+ü%.txt.done"))
                            .asUtf8String())
                    .isEqualTo("hello");
        }
        assertThat(seen("copies/in/a b+ü%.txt.done")).isEqualTo("1");
    }

    @Test
    void anEventThatKeepsFailingIsTriedAgainAndThenKeptWithItsError() throws Exception {
        try (S3Client s3 = TestCloud.s3(cloud.endpoint(), "anyone")) {
            s3.putObject(r -> r.bucket(incoming).key("in/poison"), RequestBody.fromString("x"));
        }
        assertThat(cloud.awaitQuiet(Duration.ofSeconds(20))).isTrue();
        assertThat(cloud.messages("Poison"))
                .anySatisfy(body -> assertThat(body).contains("in/poison", "ObjectCreated:Put"));
        assertThat(cloud.messages("Failures")).anySatisfy(body -> assertThat(body)
                .contains("cannot take this", "RetriesExhausted", "\"approximateInvokeCount\":2"));
    }

    @Test
    void aFunctionIsRefusedWhatItsPoliciesDoNotAllow() {
        try (S3Client asCopy = TestCloud.s3(cloud.endpoint(), "CopyFunction");
                var asCount = TestCloud.dynamoDb(cloud.endpoint(), "CountFunction")) {
            assertThatThrownBy(() ->
                            asCopy.putObject(r -> r.bucket(outgoing).key("elsewhere"), RequestBody.fromBytes(LARGE)))
                    .as("refused, however much there was to send")
                    .isInstanceOfSatisfying(
                            S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(403));
            assertThatThrownBy(() ->
                            asCopy.getObjectAsBytes(r -> r.bucket(incoming).key("in/none")))
                    .as("without the right to list, a missing object is not told from a forbidden one")
                    .isInstanceOfSatisfying(
                            S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(403));
            String table = cloud.template().table("Counts").name();
            assertThatThrownBy(() -> asCount.scan(r -> r.tableName(table)))
                    .isInstanceOf(DynamoDbException.class)
                    .hasMessageContaining("CountFunction may not dynamodb:Scan");
        }
        assertThat(cloud.diagnosis())
                .anySatisfy(line -> assertThat(line).startsWith("CopyFunction may not s3:PutObject"));
    }

    @Test
    void aSignedLinkWorksForItsObjectOnly() throws Exception {
        URI link;
        try (S3Presigner signer = S3Presigner.builder()
                .endpointOverride(cloud.endpoint())
                .region(software.amazon.awssdk.regions.Region.US_WEST_2)
                .credentialsProvider(
                        () -> software.amazon.awssdk.auth.credentials.AwsBasicCredentials.create("x", "test"))
                .build()) {
            link = signer.presignPutObject(r -> r.signatureDuration(Duration.ofMinutes(5))
                            .putObjectRequest(
                                    p -> p.bucket(outgoing).key("signed.txt").contentLength(5L)))
                    .url()
                    .toURI();
        }
        assertThat(put(link, "12345")).isEqualTo(200);
        assertThat(put(URI.create(link.toString().replace("signed.txt", "other.txt")), "12345"))
                .isEqualTo(403);
    }

    private static int put(URI uri, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    @Test
    void theApiHandsPathQueryAndBodyToTheFunction() throws Exception {
        URI api = cloud.api("Api");
        HttpResponse<String> get = HTTP.send(
                HttpRequest.newBuilder(URI.create(api + "/things/a%20b?x=1&y=2"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(get.body()).isEqualTo("GET {id=a b} {x=1, y=2} null");
        assertThat(get.headers().firstValue("X-Stage")).contains("live");
        HttpResponse<String> post = HTTP.send(
                HttpRequest.newBuilder(URI.create(api + "/things/7/parts/p/q"))
                        .POST(HttpRequest.BodyPublishers.ofString("body"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(post.body()).isEqualTo("POST {id=7, rest=p/q} null body");
        assertThat(HTTP.send(
                                HttpRequest.newBuilder(URI.create(api + "/nothing"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anInvocationEndsAtItsTimeout() throws Exception {
        assertThat(cloud.invoke("StreamFunction", "{\"a\":1}").json()).isEqualTo("{\"a\":1}");
        EmbeddedCloud.Answer late = cloud.invoke("StreamFunction", "\"sleep\"");
        assertThat(late.succeeded()).isFalse();
        assertThat(late.json()).contains("Task timed out after 1 seconds");
    }

    @Test
    void heldEventsAreDeliveredInAnyOrderAndAsOftenAsWanted() throws Exception {
        cloud.holdEvents();
        try (S3Client s3 = TestCloud.s3(cloud.endpoint(), "anyone")) {
            s3.putObject(r -> r.bucket(outgoing).key("one.done"), RequestBody.fromString("1"));
            s3.putObject(r -> r.bucket(outgoing).key("two.done"), RequestBody.fromString("2"));
        }
        List<Event> held = cloud.takeHeldEvents();
        cloud.releaseEvents();
        assertThat(held).extracting(Event::subject).contains("one.done", "two.done");
        assertThat(seen("one.done")).as("nothing was delivered yet").isEqualTo("0");
        for (Event event : held.reversed()) for (int i = 0; i < 3; i++) cloud.deliver(event);
        assertThat(cloud.awaitQuiet(Duration.ofSeconds(20))).isTrue();
        // A client that loses an answer puts again: there may be more than one event of a key.
        for (String key : List.of("one.done", "two.done"))
            assertThat(seen(key))
                    .isEqualTo(String.valueOf(3
                            * held.stream().filter(e -> e.subject().equals(key)).count()));
    }

    @Test
    void dataIsKeptInAFolderFromOneStartToTheNext(@TempDir Path folder) throws Exception {
        int messages;
        String seen;
        CloudOptions options = TestCloud.options(TestCloud.TEMPLATE).withData(folder);
        try (EmbeddedCloud first = EmbeddedCloud.start(options, TestCloud.WRITTEN);
                S3Client s3 = TestCloud.s3(first.endpoint(), "anyone")) {
            s3.putObject(r -> r.bucket(incoming).key("in/kept"), RequestBody.fromString("kept"));
            s3.putObject(r -> r.bucket(incoming).key("in/poison"), RequestBody.fromString("x"));
            assertThat(first.awaitQuiet(Duration.ofSeconds(20))).isTrue();
            // A client that loses an answer puts again: there may be more than one of each.
            messages = first.messages("Poison").size();
            seen = seen(first, "copies/in/kept.done");
            assertThat(messages).isPositive();
        }
        try (EmbeddedCloud second = EmbeddedCloud.start(options, TestCloud.WRITTEN);
                S3Client s3 = TestCloud.s3(second.endpoint(), "anyone")) {
            assertThat(s3.getObjectAsBytes(r -> r.bucket(outgoing).key("copies/in/kept.done"))
                            .asUtf8String())
                    .isEqualTo("kept");
            assertThat(second.messages("Poison")).hasSize(messages);
            assertThat(seen(second, "copies/in/kept.done")).isEqualTo(seen);
        }
    }

    private static String seen(String key) {
        return seen(cloud, key);
    }

    private static String seen(EmbeddedCloud of, String key) {
        try (var dynamoDb = TestCloud.dynamoDb(of.endpoint(), "anyone")) {
            AttributeValue count = dynamoDb.getItem(
                            r -> r.tableName(of.template().table("Counts").name())
                                    .key(Map.of("pk", AttributeValue.fromS(key), "sk", AttributeValue.fromS("count"))))
                    .item()
                    .get("seen");
            return count == null ? "0" : count.n();
        }
    }
}
