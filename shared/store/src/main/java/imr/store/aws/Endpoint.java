package imr.store.aws;

import java.net.URI;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Where AWS is and as whom to call it. One small HTTP client over {@link java.net.HttpURLConnection} serves all: it starts fastest and brings
 * nothing along.
 */
final class Endpoint {
    private static final String DEFAULT_REGION = "us-west-2";

    private final @Nullable URI emulator;
    private final Region region;
    private final AwsCredentialsProvider credentials;
    private final SdkHttpClient http = UrlConnectionHttpClient.builder()
            .connectionTimeout(Duration.ofSeconds(2))
            .socketTimeout(Duration.ofSeconds(20))
            .build();

    private Endpoint(@Nullable URI emulator, Region region, AwsCredentialsProvider credentials) {
        this.emulator = emulator;
        this.region = region;
        this.credentials = credentials;
    }

    static Endpoint of(Settings settings) {
        String address = settings.orElse("AWS_ENDPOINT", "");
        Region region = Region.of(settings.orElse("AWS_REGION", DEFAULT_REGION));
        if (address.isEmpty())
            return new Endpoint(
                    null, region, DefaultCredentialsProvider.builder().build());
        return new Endpoint(URI.create(address), region, StaticCredentialsProvider.create(credentials(settings)));
    }

    private static AwsCredentials credentials(Settings settings) {
        String id = settings.orElse("AWS_ACCESS_KEY_ID", "test");
        String secret = settings.orElse("AWS_SECRET_ACCESS_KEY", "test");
        String session = settings.orElse("AWS_SESSION_TOKEN", "");
        return session.isEmpty()
                ? AwsBasicCredentials.create(id, secret)
                : AwsSessionCredentials.create(id, secret, session);
    }

    DynamoDbClientBuilder apply(DynamoDbClientBuilder builder) {
        return shared(builder).httpClient(http);
    }

    S3ClientBuilder apply(S3ClientBuilder builder) {
        return shared(builder)
                .forcePathStyle(emulator != null)
                .httpClient(http)
                .overrideConfiguration(retrying(strategy -> strategy.retryOnException(Endpoint::isConflict)));
    }

    /** After a conflict of two conditional writes neither need have been made: S3 asks for another try. */
    private static boolean isConflict(Throwable failure) {
        return failure instanceof S3Exception answer && answer.statusCode() == 409;
    }

    S3Presigner.Builder apply(S3Presigner.Builder builder) {
        builder.region(region).credentialsProvider(credentials);
        if (emulator != null)
            builder.endpointOverride(emulator)
                    .serviceConfiguration(S3Configuration.builder()
                            .pathStyleAccessEnabled(true)
                            .build());
        return builder;
    }

    private <B extends AwsClientBuilder<B, ?>> B shared(B builder) {
        builder.region(region).credentialsProvider(credentials).overrideConfiguration(retrying(strategy -> strategy));
        return emulator == null ? builder : builder.endpointOverride(emulator);
    }

    private static ClientOverrideConfiguration retrying(UnaryOperator<StandardRetryStrategy.Builder> change) {
        return ClientOverrideConfiguration.builder()
                .retryStrategy(change.apply(AwsRetryStrategy.standardRetryStrategy().toBuilder())
                        .build())
                .build();
    }
}
