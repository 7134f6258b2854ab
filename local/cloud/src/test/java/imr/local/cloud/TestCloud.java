package imr.local.cloud;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The small template of the tests, as it is or with something planted in it, and clients for it. */
final class TestCloud {
    static final Path TEMPLATE = Path.of("src/test/resources/cloud/template.yaml");

    static final Map<String, List<String>> WRITTEN =
            Map.of("Incoming", List.of("in/a.txt"), "Outgoing", List.of("copies/in/a.txt.done"));

    private TestCloud() {}

    static CloudOptions options(Path template) {
        return CloudOptions.of(template, endpoint -> Map.of("AwsEndpoint", endpoint.toString()));
    }

    /** Writes the template with a text replaced, which must be there. */
    static Path planted(Path folder, String text, String replacement) {
        try {
            String template = Files.readString(TEMPLATE);
            if (!template.contains(text)) throw new IllegalArgumentException("the template has no \"" + text + "\"");
            return Files.writeString(folder.resolve("template.yaml"), template.replace(text, replacement));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static S3Client s3(URI endpoint, String accessKey) {
        return s3(endpoint, accessKey, Credentials.SECRET_KEY);
    }

    static S3Client s3(URI endpoint, String accessKey, String secret) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.US_WEST_2)
                .credentialsProvider(credentials(accessKey, secret))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    static DynamoDbClient dynamoDb(URI endpoint, String accessKey) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_WEST_2)
                .credentialsProvider(credentials(accessKey, Credentials.SECRET_KEY))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    private static StaticCredentialsProvider credentials(String accessKey, String secret) {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secret));
    }
}
