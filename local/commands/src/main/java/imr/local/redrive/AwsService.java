package imr.local.redrive;

import imr.domain.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.regions.Region;

/** Signed POST requests to a service of AWS or an emulator: the SDK's signer and client, without a client of the service's own. */
final class AwsService {
    private final String name;
    private final URI address;
    private final Region region;
    private final AwsCredentialsProvider credentials;
    private final SdkHttpClient client;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

    /** @param name as signatures name it, such as {@code sqs} */
    AwsService(String name, URI address, Region region, AwsCredentialsProvider credentials, SdkHttpClient client) {
        this.name = name;
        this.address = address;
        this.region = region;
        this.credentials = credentials;
        this.client = client;
    }

    /** The answer's body; throws {@link ServiceRefused} when the service answers with an error. */
    String post(String path, Map<String, String> headers, String body) {
        ContentStreamProvider content = ContentStreamProvider.fromString(body, StandardCharsets.UTF_8);
        SdkHttpFullRequest.Builder request = SdkHttpFullRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(address)
                .encodedPath(path);
        headers.forEach(request::putHeader);
        SignedRequest signed = signer.sign(r -> r.identity(credentials.resolveCredentials())
                .request(request.build())
                .payload(content)
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, name)
                .putProperty(AwsV4HttpSigner.REGION_NAME, region.id()));
        try {
            HttpExecuteResponse response = client.prepareRequest(HttpExecuteRequest.builder()
                            .request(signed.request())
                            .contentStreamProvider(signed.payload().orElse(content))
                            .build())
                    .call();
            String answer = response.responseBody().isEmpty()
                    ? ""
                    : new String(response.responseBody().get().readAllBytes(), StandardCharsets.UTF_8);
            if (!response.httpResponse().isSuccessful())
                throw new ServiceRefused(name, response.httpResponse().statusCode());
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot reach " + name + " at " + address, e);
        }
    }

    /** A service said no. What it said may name what was sent, and is left out. */
    static final class ServiceRefused extends Fault {
        private static final long serialVersionUID = 1;

        ServiceRefused(String service, int status) {
            super(
                    Blame.DEPENDENCY,
                    status >= 500,
                    service + " answered with status " + status
                            + "; check the queue's address, AWS_ENDPOINT_URL, AWS_REGION and the credentials.");
        }
    }
}
