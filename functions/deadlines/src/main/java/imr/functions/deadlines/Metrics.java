package imr.functions.deadlines;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** Counts as a log line in CloudWatch's embedded metric format: a metric without a call to the metrics service. */
final class Metrics {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NAMESPACE = "IMR";

    private Metrics() {}

    static String line(String stage, Instant at, Counts counts) {
        ObjectNode line = JSON.objectNode();
        ObjectNode directive = JSON.objectNode();
        directive.put("Namespace", NAMESPACE);
        directive.set("Dimensions", JSON.arrayNode().add(JSON.arrayNode().add("Stage")));
        var metrics = directive.putArray("Metrics");
        counts.byName().keySet().forEach(name -> metrics.addObject()
                .put("Name", name)
                .put("Unit", name.endsWith("Hours") ? "None" : "Count"));
        ObjectNode header = line.putObject("_aws");
        header.put("Timestamp", at.toEpochMilli());
        header.putArray("CloudWatchMetrics").add(directive);
        line.put("Stage", stage);
        counts.byName().forEach(line::put);
        return line.toString();
    }
}
