package imr.functions.reading;

import imr.reading.document.PageImageReader;
import imr.reading.document.Tesseract;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.textract.TextractClient;

/** Chooses who reads pages that are images. */
final class PageImages {
    private PageImages() {}

    /**
     * Tesseract where {@code TESSERACT} names its command, since a layer with it is a choice somebody made; Textract where {@code TEXTRACT} is
     * {@code true}; otherwise {@code null}: such pages stay unread and the letter says so.
     */
    static @Nullable PageImageReader reader(Function<String, @Nullable String> variable) {
        String tesseract = variable.apply("TESSERACT");
        if (tesseract != null && !tesseract.isEmpty()) return new Tesseract(Path.of(tesseract));
        return "true".equals(variable.apply("TEXTRACT")) ? new Textract(client()) : null;
    }

    // Region and credentials are those of the function.
    private static TextractClient client() {
        return TextractClient.builder()
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(2))
                        .socketTimeout(Duration.ofSeconds(30))
                        .build())
                .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.standardRetryStrategy()))
                .build();
    }
}
