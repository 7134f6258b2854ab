package imr.local.cloud;

import imr.local.template.FunctionResource;
import imr.local.template.Template;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts events that failed for good where the template says: the event itself into a dead letter queue, a record of it to a destination. */
final class FailedEvents {
    private final Template template;
    private final Queues queues;

    FailedEvents(Template template, Queues queues) {
        this.template = template;
        this.queues = queues;
    }

    void keep(Event event, LocalFunction function, String requestId, int attempts, FunctionError error) {
        FunctionResource resource = function.resource();
        if (resource.deadLetters() != null)
            queues.send(
                    template.queue(resource.deadLetters()).name(),
                    event.payload(),
                    Map.of("RequestID", requestId, "ErrorCode", "200", "ErrorMessage", error.description()));
        if (resource.onFailure() != null)
            queues.send(
                    template.queue(resource.onFailure()).name(),
                    Json.text(record(event, function, requestId, attempts, error)),
                    Map.of());
    }

    /** The form in which Lambda tells a destination. */
    private static Map<String, Object> record(
            Event event, LocalFunction function, String requestId, int attempts, FunctionError error) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", "1.0");
        document.put("timestamp", Instant.now().toString());
        document.put(
                "requestContext",
                Map.of(
                        "requestId",
                        requestId,
                        "functionArn",
                        function.arn() + ":$LATEST",
                        "condition",
                        "RetriesExhausted",
                        "approximateInvokeCount",
                        attempts));
        document.put("requestPayload", Json.read(Json.utf8(event.payload())));
        document.put(
                "responseContext",
                Map.of("statusCode", 200, "executedVersion", "$LATEST", "functionError", "Unhandled"));
        document.put("responsePayload", error.document());
        return document;
    }
}
