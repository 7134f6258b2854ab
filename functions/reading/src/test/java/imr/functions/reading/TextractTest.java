package imr.functions.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import imr.domain.Fault;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.textract.TextractClient;

/** The adapter against Textract's protocol on loopback; no emulator at hand has the service itself. */
class TextractTest {
    private static final String TWO_LINES = """
            {"DocumentMetadata": {"Pages": 1}, "Blocks": [
              {"BlockType": "PAGE", "Id": "1"},
              {"BlockType": "LINE", "Id": "2", "Text": "Straight leg raise is positive"},
              {"BlockType": "WORD", "Id": "3", "Text": "Straight"},
              {"BlockType": "LINE", "Id": "4", "Text": "on the left."}]}
            """;

    private final BufferedImage page = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY);
    private final List<String> targets = new ArrayList<>();
    private final List<byte[]> images = new ArrayList<>();
    private HttpServer server;
    private Textract textract;
    private int status = 200;
    private String answer = TWO_LINES;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        textract = new Textract(TextractClient.builder()
                .endpointOverride(
                        URI.create("http://localhost:" + server.getAddress().getPort()))
                .region(Region.US_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsTheImageWithinTheCallAndJoinsTheLines() throws IOException {
        assertThat(textract.read(page)).isEqualTo("Straight leg raise is positive\non the left.");
        assertThat(targets).containsExactly("Textract.DetectDocumentText");
        BufferedImage sent = ImageIO.read(new ByteArrayInputStream(images.getFirst()));
        assertThat(sent.getWidth()).isEqualTo(40);
        assertThat(sent.getHeight()).isEqualTo(30);
    }

    @Test
    void aPageWithoutWordsReadsEmpty() {
        answer = "{\"Blocks\": [{\"BlockType\": \"PAGE\", \"Id\": \"1\"}]}";
        assertThat(textract.read(page)).isEmpty();
    }

    @Test
    void aPageThatTextractWillNotTakeStaysUnread() {
        status = 400;
        for (String refusal :
                List.of("BadDocumentException", "UnsupportedDocumentException", "DocumentTooLargeException")) {
            answer = "{\"__type\": \"" + refusal + "\", \"message\": \"no\"}";
            assertThat(textract.read(page)).as(refusal).isEmpty();
        }
    }

    @Test
    void whenTextractIsOutOfReachReadingIsTriedAgain() {
        for (Map.Entry<Integer, String> failure : Map.of(
                        400, "ProvisionedThroughputExceededException",
                        403, "AccessDeniedException",
                        500, "InternalServerError")
                .entrySet()) {
            status = failure.getKey();
            answer = "{\"__type\": \"" + failure.getValue() + "\", \"message\": \"no\"}";
            assertThatThrownBy(() -> textract.read(page))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.retryable()).isTrue());
        }
    }

    @Test
    void anImageTooLargeAsPngIsSentAsJpeg() {
        textract.read(noise());
        assertThat(images.getFirst()).startsWith(0xFF, 0xD8).hasSizeLessThan(Textract.LIMIT);
    }

    @Test
    void aLayerWithTesseractComesBeforeTextractAndNeitherIsAlsoAChoice() {
        assertThat(PageImages.reader(Map.of("TESSERACT", "/opt/bin/tesseract", "TEXTRACT", "true")::get))
                .isInstanceOf(imr.reading.document.Tesseract.class);
        assertThat(PageImages.reader(Map.of("TESSERACT", "", "TEXTRACT", "false")::get))
                .isNull();
    }

    // Nothing compresses noise: as PNG these pixels take 13 MB.
    private static BufferedImage noise() {
        BufferedImage image = new BufferedImage(3600, 3600, BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = new byte[3600 * 3600];
        new Random(1).nextBytes(pixels);
        image.getRaster().setDataElements(0, 0, 3600, 3600, pixels);
        return image;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            targets.add(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
            images.add(new ObjectMapper()
                    .readTree(exchange.getRequestBody())
                    .at("/Document/Bytes")
                    .binaryValue());
            byte[] body = answer.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
