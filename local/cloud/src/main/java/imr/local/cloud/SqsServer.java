package imr.local.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** As much of SQS over HTTP as it takes to look into the queues for failures, empty them and send messages: its JSON protocol. */
final class SqsServer extends Handler.Abstract {
    private static final String PREFIX = "AmazonSQS.";
    private static final int LARGEST_REQUEST = 1 << 20;

    private final Queues queues;
    private final String urlPrefix;

    /** @param urlPrefix what a queue's address is before its name */
    SqsServer(Queues queues, String urlPrefix) {
        this.queues = queues;
        this.urlPrefix = urlPrefix;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String target = request.getHeaders().get("X-Amz-Target");
        if (target == null || !target.startsWith(PREFIX)) return false;
        JsonNode input = Json.read(Body.read(request, LARGEST_REQUEST));
        String url = input.path("QueueUrl").asText(input.path("QueueName").asText());
        String queue = url.substring(url.lastIndexOf('/') + 1);
        String action = target.substring(PREFIX.length());
        if (!action.equals("ListQueues") && !queues.has(queue)) {
            Reply.error(response, callback, 400, "com.amazonaws.sqs#QueueDoesNotExist", "There is no such queue.");
            return true;
        }
        Object answer =
                switch (action) {
                    case "ListQueues" ->
                        Map.of(
                                "QueueUrls",
                                queues.names().stream().map(urlPrefix::concat).toList());
                    case "GetQueueUrl" -> Map.of("QueueUrl", urlPrefix + queue);
                    case "GetQueueAttributes" ->
                        Map.of(
                                "Attributes",
                                Map.of(
                                        "ApproximateNumberOfMessages",
                                        String.valueOf(queues.peek(queue).size())));
                    case "SendMessage" -> {
                        String body = input.path("MessageBody").asText();
                        yield Map.of("MessageId", queues.send(queue, body, Map.of()), "MD5OfMessageBody", md5(body));
                    }
                    case "ReceiveMessage" -> receive(queue, input);
                    case "DeleteMessage" -> {
                        queues.delete(queue, input.path("ReceiptHandle").asText());
                        yield Map.of();
                    }
                    case "PurgeQueue" -> {
                        queues.peek(queue).forEach(message -> queues.delete(queue, message.id()));
                        yield Map.of();
                    }
                    default -> "";
                };
        if (answer.equals("")) Reply.error(response, callback, 400, "com.amazonaws.sqs#UnsupportedOperation", action);
        else Reply.json(response, callback, 200, answer);
        return true;
    }

    private Map<String, Object> receive(String queue, JsonNode input) {
        Duration hidden = Duration.ofSeconds(input.path("VisibilityTimeout").asInt(30));
        int most = input.path("MaxNumberOfMessages").asInt(1);
        List<Map<String, Object>> messages = new ArrayList<>();
        for (Queues.Message message : queues.receive(queue, most, hidden)) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            message.attributes()
                    .forEach((name, value) -> attributes.put(name, Map.of("DataType", "String", "StringValue", value)));
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("MessageId", message.id());
            document.put("ReceiptHandle", message.id());
            document.put("Body", message.body());
            document.put("MD5OfBody", md5(message.body()));
            if (!attributes.isEmpty()) document.put("MessageAttributes", attributes);
            messages.add(document);
        }
        return messages.isEmpty() ? Map.of() : Map.of("Messages", messages);
    }

    private static String md5(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has MD5", e);
        }
    }
}
