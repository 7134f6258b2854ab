package imr.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Does what the printed commands ask of the AWS CLI, with what they tell it and nothing else, for machines that have none. */
public final class AwsCommand {
    private AwsCommand() {}

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        if (given.subList(0, 3).equals(List.of("s3", "cp", "--recursive")))
            copy(given.get(3), URI.create(given.get(4)));
        else if (given.subList(0, 2).equals(List.of("sqs", "receive-message"))) receive(given);
        else throw new IllegalArgumentException(String.join(" ", given));
    }

    private static void copy(String folder, URI target) throws IOException {
        String key = target.getPath().substring(1);
        try (S3Client s3 = S3Client.builder()
                        .endpointOverride(URI.create(variable("AWS_ENDPOINT_URL")))
                        .region(Region.of(variable("AWS_DEFAULT_REGION")))
                        .httpClient(UrlConnectionHttpClient.create())
                        .build();
                Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.toList())
                s3.putObject(r -> r.bucket(target.getHost()).key(key + file.getFileName()), RequestBody.fromFile(file));
        }
    }

    private static void receive(List<String> given) throws IOException, InterruptedException {
        if (option(given, "--region").isEmpty()) throw new IllegalArgumentException("no region");
        HttpRequest request = HttpRequest.newBuilder(URI.create(option(given, "--endpoint-url")))
                .header("X-Amz-Target", "AmazonSQS.ReceiveMessage")
                .POST(HttpRequest.BodyPublishers.ofString("{\"QueueUrl\":\"" + option(given, "--queue-url") + "\"}"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(answer.body());
    }

    private static String option(List<String> given, String name) {
        return given.contains(name) ? given.get(given.indexOf(name) + 1) : "";
    }

    private static String variable(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }
}
