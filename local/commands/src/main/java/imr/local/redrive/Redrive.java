package imr.local.redrive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;

/**
 * Gives events that failed for good back to the function that failed on them. A message of a failure destination holds the event and the
 * function's ARN; it is deleted only once Lambda has taken the event, so that nothing is lost in between. What fails again comes back as a
 * new message.
 */
public final class Redrive {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCH = 10;
    private static final int HIDDEN_SECONDS = 120;

    private final AwsService queues;
    private final AwsService functions;

    /** @param endpoint address of an emulator; {@code null} for AWS itself */
    public Redrive(@Nullable URI endpoint, Region region, AwsCredentialsProvider credentials, SdkHttpClient client) {
        this.queues = new AwsService("sqs", address(endpoint, "sqs", region), region, credentials, client);
        this.functions = new AwsService("lambda", address(endpoint, "lambda", region), region, credentials, client);
    }

    private static URI address(@Nullable URI endpoint, String service, Region region) {
        return endpoint != null ? endpoint : URI.create("https://" + service + "." + region.id() + ".amazonaws.com");
    }

    /**
     * What became of the messages of a queue.
     *
     * @param given how many events were given back
     * @param kept  ids of messages that are no failed event of a function, left where they were
     */
    public record Result(int given, List<String> kept) {
        public Result {
            kept = List.copyOf(kept);
        }
    }

    /** Gives back every message that the queue holds. */
    public Result all(String queueUrl) {
        int given = 0;
        List<String> kept = new ArrayList<>();
        while (true) {
            JsonNode messages = receive(queueUrl, HIDDEN_SECONDS);
            if (messages.isEmpty()) return new Result(given, kept);
            for (JsonNode message : messages) {
                if (giveBack(read(message.path("Body").asText()))) {
                    sqs(
                            "DeleteMessage",
                            Map.of(
                                    "QueueUrl",
                                    queueUrl,
                                    "ReceiptHandle",
                                    message.path("ReceiptHandle").asText()));
                    given++;
                } else {
                    kept.add(message.path("MessageId").asText());
                }
            }
        }
    }

    /**
     * Whether a queue holds an event that names something, a case number for one. Looks at up to ten messages and leaves them where they are;
     * of a longer queue, each look may show others.
     */
    public boolean holds(String queueUrl, String name) {
        for (JsonNode message : receive(queueUrl, 0))
            if (message.path("Body").asText().contains(name)) return true;
        return false;
    }

    private JsonNode receive(String queueUrl, int hiddenSeconds) {
        Map<String, Object> input =
                Map.of("QueueUrl", queueUrl, "MaxNumberOfMessages", BATCH, "VisibilityTimeout", hiddenSeconds);
        return read(sqs("ReceiveMessage", input)).path("Messages");
    }

    private boolean giveBack(JsonNode failure) {
        String function = failure.path("requestContext").path("functionArn").asText();
        JsonNode event = failure.path("requestPayload");
        if (function.isEmpty() || event.isMissingNode()) return false;
        functions.post(
                "/2015-03-31/functions/" + URLEncoder.encode(function, StandardCharsets.UTF_8) + "/invocations",
                Map.of("X-Amz-Invocation-Type", "Event", "Content-Type", "application/json"),
                event.toString());
        return true;
    }

    private String sqs(String action, Map<String, Object> input) {
        try {
            return queues.post(
                    "/",
                    Map.of("X-Amz-Target", "AmazonSQS." + action, "Content-Type", "application/x-amz-json-1.0"),
                    JSON.writeValueAsString(input));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
