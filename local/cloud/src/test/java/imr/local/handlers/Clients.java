package imr.local.handlers;

import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Clients of the test handlers. */
final class Clients {
    private Clients() {}

    static S3Client s3(Function<String, @Nullable String> environment) {
        return S3Client.builder()
                .endpointOverride(URI.create(required(environment, "AWS_ENDPOINT")))
                .region(Region.US_WEST_2)
                .credentialsProvider(credentials(environment))
                .forcePathStyle(true)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    static DynamoDbClient dynamoDb(Function<String, @Nullable String> environment) {
        return DynamoDbClient.builder()
                .endpointOverride(URI.create(required(environment, "AWS_ENDPOINT")))
                .region(Region.US_WEST_2)
                .credentialsProvider(credentials(environment))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    static String required(Function<String, @Nullable String> environment, String name) {
        String value = environment.apply(name);
        if (value == null) throw new IllegalStateException("setting " + name + " is missing");
        return value;
    }

    private static StaticCredentialsProvider credentials(Function<String, @Nullable String> environment) {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(
                required(environment, "AWS_ACCESS_KEY_ID"), required(environment, "AWS_SECRET_ACCESS_KEY")));
    }
}
