package imr.local.aws;

import java.net.URI;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Clients of AWS or an emulator, as the environment names it (AWS_PROFILE, AWS_REGION, AWS_ENDPOINT_URL …). */
final class Aws {
    private Aws() {}

    static S3Client s3() {
        S3ClientBuilder builder = S3Client.builder().httpClient(UrlConnectionHttpClient.create());
        String endpoint = System.getenv("AWS_ENDPOINT_URL");
        if (endpoint != null && !endpoint.isBlank())
            builder.endpointOverride(URI.create(endpoint)).forcePathStyle(true);
        return builder.build();
    }
}
