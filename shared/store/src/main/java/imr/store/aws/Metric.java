package imr.store.aws;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.domain.clock.Duty;
import imr.store.Stage;
import java.time.Instant;
import java.util.Map;

/**
 * Metrics as log lines in CloudWatch's embedded metric format: without a call to the metrics service. No identifier of a case is among the
 * dimensions or values.
 */
public final class Metric {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NAMESPACE = "IMR";
    private static final String DEPLOYMENT = "Stage";
    private static final String STEP = "FailedStage";
    private static final String CLOCK = "Clock";

    private Metric() {}

    /** Values of a deployment as a whole. A name that ends in {@code Hours} is no count. */
    public static String line(String deployment, Instant at, Map<String, Long> values) {
        ObjectNode line = line(JSON.arrayNode().add(JSON.arrayNode().add(DEPLOYMENT)), at, values);
        line.put(DEPLOYMENT, deployment);
        values.forEach(line::put);
        return line.toString();
    }

    /** Values of one stage of the flow. */
    public static String line(String deployment, Stage stage, Instant at, Map<String, Long> values) {
        return line(deployment, STEP, stage.label(), at, values);
    }

    /** Values of one kind of clock, such as {@code RECORDS}. */
    public static String line(String deployment, Duty duty, Instant at, Map<String, Long> values) {
        return line(deployment, CLOCK, duty.name(), at, values);
    }

    private static String line(String deployment, String by, String name, Instant at, Map<String, Long> values) {
        ObjectNode line =
                line(JSON.arrayNode().add(JSON.arrayNode().add(DEPLOYMENT).add(by)), at, values);
        line.put(DEPLOYMENT, deployment);
        line.put(by, name);
        values.forEach(line::put);
        return line.toString();
    }

    /** That a stage failed, as its function says it. */
    public static String failure(String deployment, Stage stage, Instant at) {
        return line(deployment, stage, at, Map.of("StageFailures", 1L));
    }

    private static ObjectNode line(ArrayNode dimensions, Instant at, Map<String, Long> values) {
        ObjectNode line = JSON.objectNode();
        ObjectNode directive = JSON.objectNode();
        directive.put("Namespace", NAMESPACE);
        directive.set("Dimensions", dimensions);
        var metrics = directive.putArray("Metrics");
        values.keySet()
                .forEach(name ->
                        metrics.addObject().put("Name", name).put("Unit", name.endsWith("Hours") ? "None" : "Count"));
        ObjectNode header = line.putObject("_aws");
        header.put("Timestamp", at.toEpochMilli());
        header.putArray("CloudWatchMetrics").add(directive);
        return line;
    }
}
