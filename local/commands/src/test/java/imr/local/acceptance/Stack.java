package imr.local.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imr.domain.CaseNumber;
import imr.local.cloud.Credentials;
import imr.local.identity.LocalIdentity;
import imr.local.redrive.Redrive;
import imr.local.run.Pipeline;
import imr.local.run.Upload;
import imr.store.UploadKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A deployed stack as its users see it: two buckets, an API and dead-letter queues, reached with an ordinary S3 client and plain HTTP. Which one
 * it is, is a setting: the embedded cloud, LocalStack, or an account of AWS.
 */
final class Stack {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    final boolean embedded;
    final S3Client s3;
    final Redrive redrive;
    final URI api;
    final LocalIdentity identity;
    private final Map<String, String> outputs;

    private Stack(
            boolean embedded,
            @Nullable URI endpoint,
            Region region,
            AwsCredentialsProvider credentials,
            URI api,
            Map<String, String> outputs,
            LocalIdentity identity) {
        this.embedded = embedded;
        this.api = api;
        this.outputs = outputs;
        this.identity = identity;
        S3ClientBuilder s3 = S3Client.builder()
                .region(region)
                .credentialsProvider(credentials)
                .httpClient(UrlConnectionHttpClient.create());
        if (endpoint != null) s3.endpointOverride(endpoint).forcePathStyle(true);
        this.s3 = s3.build();
        this.redrive = new Redrive(endpoint, region, credentials, UrlConnectionHttpClient.create());
    }

    /** The embedded cloud. */
    static Stack of(Pipeline pipeline) {
        var cloud = pipeline.cloud();
        Map<String, String> outputs = new HashMap<>();
        for (String bucket : List.of("UploadsBucket", "CasesBucket", "LibraryBucket"))
            outputs.put(bucket + "Name", cloud.template().bucket(bucket).name());
        cloud.template().queues().forEach((id, queue) -> outputs.put(id + "Url", queue.url()));
        return new Stack(
                true,
                cloud.endpoint(),
                Region.of(cloud.template().account().region()),
                StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(Credentials.ACCESS_KEY, Credentials.SECRET_KEY)),
                URI.create(cloud.api("Api").toString()),
                outputs,
                pipeline.identity());
    }

    /** A stack by its outputs, as {@code sam list stack-outputs --output json} prints them. */
    static Stack of(Path outputs) {
        try {
            Map<String, String> values = new HashMap<>();
            for (JsonNode output : JSON.readTree(Files.readString(outputs)))
                values.put(
                        output.path("OutputKey").asText(),
                        output.path("OutputValue").asText());
            String endpoint = System.getenv("AWS_ENDPOINT_URL");
            URI address = endpoint == null || endpoint.isBlank() ? null : URI.create(endpoint);
            String api = values.getOrDefault("ApiAddress", "");
            if (address != null)
                api = address + "/_aws/execute-api/" + values.get("ApiId") + api.substring(api.lastIndexOf('/'));
            String region = System.getenv().getOrDefault("AWS_REGION", "us-west-2");
            return new Stack(
                    false,
                    address,
                    Region.of(region),
                    DefaultCredentialsProvider.builder().build(),
                    URI.create(api),
                    values,
                    LocalIdentity.ofUser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String output(String name) {
        String value = outputs.get(name);
        if (value == null) throw new IllegalStateException("the stack has no output " + name);
        return value;
    }

    /** Puts the files of a case in random order. */
    void upload(Upload upload, String uploadId) {
        List<String> names = new ArrayList<>(upload.files().keySet());
        Collections.shuffle(names, new Random());
        for (String name : names)
            s3.putObject(
                    r -> r.bucket(output("UploadsBucketName"))
                            .key(UploadKey.prefix(upload.caseNumber(), uploadId) + name),
                    RequestBody.fromBytes(upload.files().getOrDefault(name, new byte[0])));
    }

    /** What the API says of a case once it has got to a state. */
    JsonNode awaitState(CaseNumber number, String wanted) throws InterruptedException {
        await(
                "case " + number + " to be " + wanted,
                () -> caseState(number).path("state").asText().equals(wanted));
        return caseState(number);
    }

    JsonNode caseState(CaseNumber number) {
        HttpResponse<String> answer = get("/cases/" + number, "auditor");
        try {
            return answer.statusCode() == 200 ? JSON.readTree(answer.body()) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void await(String what, BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("waited in vain for " + what);
            Thread.sleep(100);
        }
    }

    HttpResponse<String> get(String path, String role, CaseNumber... cases) {
        return Api.send(HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", bearer(role, cases))
                .header("Accept", path.endsWith("format=pdf") ? "application/pdf" : "*/*"));
    }

    HttpResponse<String> post(String path, String role, String body) {
        return Api.send(HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", bearer(role))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> getWithoutToken(String path) {
        return Api.send(HttpRequest.newBuilder(URI.create(api + path)));
    }

    private String bearer(String role, CaseNumber... cases) {
        List<String> numbers =
                java.util.Arrays.stream(cases).map(CaseNumber::value).toList();
        return "Bearer " + identity.token(role, numbers, Duration.ofMinutes(10));
    }

    /** Entity tags of everything in the cases bucket that is of a case, by key. */
    Map<String, String> artefacts(CaseNumber number) {
        Map<String, String> tags = new TreeMap<>();
        for (S3Object object : s3.listObjectsV2(
                        r -> r.bucket(output("CasesBucketName")).prefix("cases/" + number + "/"))
                .contents()) tags.put(object.key(), object.eTag());
        return tags;
    }
}
