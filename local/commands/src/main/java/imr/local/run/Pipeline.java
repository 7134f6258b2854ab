package imr.local.run;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.local.cloud.CloudOptions;
import imr.local.cloud.Credentials;
import imr.local.cloud.EmbeddedCloud;
import imr.local.identity.LocalIdentity;
import imr.store.Artefact;
import imr.store.CaseKey;
import imr.store.UploadKey;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The project's template in the embedded cloud: cases go in as a portal would upload them. */
public final class Pipeline implements AutoCloseable {
    /** An example of every kind of key that is written, by bucket: a stage that waits for none of them would never start. */
    private static Map<String, List<String>> written() {
        CaseNumber number = new CaseNumber("CM26-0000001");
        List<String> artefacts = Arrays.stream(Artefact.values())
                .map(artefact -> new CaseKey(number, new CaseVersion(1), artefact).toString())
                .toList();
        return Map.of(
                "UploadsBucket",
                List.of(new UploadKey(number, "1", UploadKey.APPLICATION).toString()),
                "CasesBucket",
                artefacts);
    }

    private final EmbeddedCloud cloud;
    private final LocalIdentity identity;
    private final S3Client s3;

    private Pipeline(EmbeddedCloud cloud, LocalIdentity identity) {
        this.cloud = cloud;
        this.identity = identity;
        this.s3 = S3Client.builder()
                .endpointOverride(cloud.endpoint())
                .region(Region.of(cloud.template().account().region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(Credentials.ACCESS_KEY, Credentials.SECRET_KEY)))
                .forcePathStyle(true)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** @param settings changes the options of a cloud in memory on loopback */
    public static Pipeline start(Path template, LocalIdentity identity, UnaryOperator<CloudOptions> settings) {
        CloudOptions options = settings.apply(CloudOptions.of(template, parameters(identity)));
        return new Pipeline(EmbeddedCloud.start(options, written()), identity);
    }

    private static Function<URI, Map<String, String>> parameters(LocalIdentity identity) {
        return endpoint -> Map.of(
                "AwsEndpoint",
                endpoint.toString(),
                "IdentityIssuer",
                LocalIdentity.ISSUER,
                "IdentityAudience",
                LocalIdentity.AUDIENCE,
                "IdentityJwks",
                identity.jwks(),
                "TesseractCommand",
                onPath("tesseract"));
    }

    /** Where a command of this machine is, empty when it has none of that name. */
    private static String onPath(String command) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
    }

    public EmbeddedCloud cloud() {
        return cloud;
    }

    public LocalIdentity identity() {
        return identity;
    }

    /** Puts the files in a random order. */
    public void upload(Upload upload, String uploadId, Random order) {
        List<String> names = new ArrayList<>(upload.files().keySet());
        Collections.shuffle(names, order);
        for (String name : names)
            put(upload.caseNumber(), uploadId, name, upload.files().getOrDefault(name, new byte[0]));
    }

    /** Puts one file. */
    public void put(CaseNumber caseNumber, String uploadId, String name, byte[] content) {
        String bucket = cloud.template().bucket("UploadsBucket").name();
        String key = UploadKey.prefix(caseNumber, uploadId) + name;
        s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromBytes(content));
    }

    /** A client of its buckets. */
    public S3Client s3() {
        return s3;
    }

    /** The name of a bucket by its logical id. */
    public String bucket(String logicalId) {
        return cloud.template().bucket(logicalId).name();
    }

    /** Waits until nothing is under way; {@code false} when that takes longer. */
    public boolean await(Duration most) throws InterruptedException {
        return cloud.awaitQuiet(most);
    }

    /** What anyone with the right to it can look up. */
    public Lookup lookup() {
        return new Lookup(cloud.api("Api"), identity.token("auditor", List.of(), Duration.ofHours(1)));
    }

    @Override
    public void close() {
        s3.close();
        cloud.close();
    }
}
