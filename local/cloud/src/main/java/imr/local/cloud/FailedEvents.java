package imr.local.cloud;

import imr.local.template.FunctionResource;
import imr.local.template.Template;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts events that failed for good where the template says: the event itself into a dead letter queue, a record of it to a destination. */
final class FailedEvents {
    private final Template template;

    FailedEvents(Template template) {
        this.template = template;
    }

    /** What to keep of an event, in which queue. */
    List<Journal.Kept> of(Event event, LocalFunction function, String requestId, int attempts, FunctionError error) {
        List<Journal.Kept> kept = new ArrayList<>();
        FunctionResource resource = function.resource();
        if (resource.deadLetters() != null)
            kept.add(new Journal.Kept(
                    template.queue(resource.deadLetters()).name(),
                    Queues.Message.of(
                            event.payload(),
                            Map.of("RequestID", requestId, "ErrorCode", "200", "ErrorMessage", error.description()))));
        if (resource.onFailure() != null)
            kept.add(new Journal.Kept(
                    template.queue(resource.onFailure()).name(),
                    Queues.Message.of(Json.text(record(event, function, requestId, attempts, error)), Map.of())));
        return kept;
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
