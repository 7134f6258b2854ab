package imr.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** What does not fit a link is answered as S3 answers it: its code, in its XML. */
class S3ErrorsTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** SHA-256 of "12345" in base 64. */
    private static final String DIGEST = "WZRHGrsBESr8wYFZ9sx0tPURuZgG2lmzyvWpwXPKz8U=";

    @TempDir
    static Path folder = Path.of("");

    private static EmbeddedCloud cloud;
    private static String bucket;

    @BeforeAll
    static void start() {
        cloud = EmbeddedCloud.start(TestCloud.options(TestCloud.TEMPLATE).withData(folder), TestCloud.WRITTEN);
        bucket = cloud.template().bucket("Outgoing").name();
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @Test
    void theLinkIsGoodForWhatItIsFor() throws Exception {
        assertThat(put(link("fits.txt"), "12345", DIGEST)).startsWith("200");
    }

    @Test
    void aFileIsNoFormWhateverItsTypeSays() throws Exception {
        assertThat(put(link("form.txt"), "12345", DIGEST, Map.of("Content-Type", "application/x-www-form-urlencoded")))
                .as("as curl and others say of what they send")
                .startsWith("200");
    }

    @Test
    void aKeyThatLeadsOutOfTheBucket() throws Exception {
        assertThat(put(link("../x"), "12345", DIGEST)).startsWith("400").contains("<Code>InvalidArgument</Code>");
        assertThat(put(link("a/../../x"), "12345", DIGEST)).startsWith("400").contains("<Code>InvalidArgument</Code>");
    }

    @Test
    void aKeyThatNoFileCanHave() throws Exception {
        assertThat(put(link("x".repeat(300)), "12345", DIGEST))
                .startsWith("400")
                .contains("<Code>KeyTooLongError</Code>");
        assertThat(put(link("nul\u0000l"), "12345", DIGEST)).startsWith("400").contains("<Code>InvalidURI</Code>");
        assertThat(put(link("folder/file"), "12345", DIGEST)).startsWith("200");
        assertThat(put(link("folder"), "12345", DIGEST)).startsWith("4").contains("<Code>");
        assertThat(put(link("folder/file/below"), "12345", DIGEST))
                .startsWith("4")
                .contains("<Code>");
    }

    @Test
    void contentWithAnotherDigest() throws Exception {
        assertThat(put(link("a.txt"), "54321", DIGEST)).startsWith("400").contains("<Code>BadDigest</Code>");
    }

    @Test
    void anotherDigestThanSigned() throws Exception {
        assertThat(put(link("a.txt"), "12345", "A".repeat(43) + "="))
                .startsWith("403")
                .contains("<Code>SignatureDoesNotMatch</Code>");
    }

    @Test
    void anotherMd5() throws Exception {
        assertThat(put(link("a.txt"), "12345", DIGEST, Map.of("Content-MD5", "AAAAAAAAAAAAAAAAAAAAAA==")))
                .startsWith("400")
                .contains("<Code>BadDigest</Code>");
        assertThat(put(link("a.txt"), "12345", DIGEST, Map.of("Content-MD5", "what")))
                .startsWith("400")
                .contains("<Code>InvalidDigest</Code>");
    }

    @Test
    void anotherSize() throws Exception {
        assertThat(put(link("a.txt"), "123456", DIGEST))
                .startsWith("403")
                .contains("<Code>SignatureDoesNotMatch</Code>");
    }

    @Test
    void aLinkForAnotherKey() throws Exception {
        URI other = URI.create(link("a.txt").toString().replace("a.txt", "b.txt"));
        assertThat(put(other, "12345", DIGEST)).startsWith("403").contains("<Code>SignatureDoesNotMatch</Code>");
    }

    @Test
    void aLinkOutOfDate() throws Exception {
        URI link = link("a.txt", Duration.ofSeconds(1));
        Thread.sleep(2100);
        assertThat(put(link, "12345", DIGEST)).startsWith("403").contains("<Code>AccessDenied</Code>", "expired");
    }

    @Test
    void aLinkThatIsDamaged() throws Exception {
        String link = link("a.txt").toString();
        assertThat(put(
                        URI.create(link.replaceFirst("X-Amz-Signature=[0-9a-f]+", "X-Amz-Signature=zz")),
                        "12345",
                        DIGEST))
                .startsWith("403")
                .contains("<Code>SignatureDoesNotMatch</Code>");
        for (String part : new String[] {
            "X-Amz-Date=[^&]+",
            "X-Amz-Credential=[^&]+",
            "X-Amz-Expires=[^&]+",
            "X-Amz-Algorithm=[^&]+",
            "X-Amz-SignedHeaders=[^&]+",
            "X-Amz-Signature=[^&]+"
        }) {
            String name = part.substring(0, part.indexOf('='));
            assertThat(put(URI.create(link.replaceFirst(part, name + "=x")), "12345", DIGEST))
                    .as(part)
                    .startsWith("4")
                    .contains("<Code>");
            assertThat(put(URI.create(link.replaceFirst(part + "&?", "")), "12345", DIGEST))
                    .as("without " + part)
                    .startsWith("4")
                    .contains("<Code>");
        }
    }

    @Test
    void noLinkAtAll() throws Exception {
        URI bare = cloud.endpoint().resolve("/" + bucket + "/a.txt");
        assertThat(put(bare, "12345", DIGEST)).startsWith("403").contains("<Code>AccessDenied</Code>");
    }

    @Test
    void moreThanAnObjectMayHave() throws Exception {
        URI link = unsized("large.txt");
        String head = "PUT " + link.getRawPath() + "?" + link.getRawQuery() + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + link.getPort() + "\r\nContent-Length: 6000000000\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), link.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("<Code>EntityTooLarge</Code>");
        }
    }

    private static URI unsized(String key) throws Exception {
        try (S3Presigner signer = signer()) {
            return signer.presignPutObject(r -> r.signatureDuration(Duration.ofMinutes(5))
                            .putObjectRequest(p -> p.bucket(bucket).key(key)))
                    .url()
                    .toURI();
        }
    }

    private static S3Presigner signer() {
        return S3Presigner.builder()
                .endpointOverride(cloud.endpoint())
                .region(Region.US_WEST_2)
                .credentialsProvider(() -> AwsBasicCredentials.create("anyone", Credentials.SECRET_KEY))
                .build();
    }

    private static URI link(String key) throws Exception {
        return link(key, Duration.ofMinutes(5));
    }

    private static URI link(String key, Duration valid) throws Exception {
        try (S3Presigner signer = signer()) {
            return signer.presignPutObject(r -> r.signatureDuration(valid).putObjectRequest(p -> p.bucket(bucket)
                            .key(key)
                            .contentLength(5L)
                            .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                            .checksumSHA256(DIGEST)))
                    .url()
                    .toURI();
        }
    }

    private static String put(URI uri, String body, String digest) throws Exception {
        return put(uri, body, digest, Map.of());
    }

    /** Status and body of the answer. */
    private static String put(URI uri, String body, String digest, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("x-amz-checksum-sha256", digest)
                .header("x-amz-sdk-checksum-algorithm", "SHA256")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }
}
