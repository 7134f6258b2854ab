package imr.api.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds JSON against schemas of the description. Those of answers are closed: a client reads the description to learn what an answer holds, so a
 * field that is not in it is a mistake of one of the two, although the description leaves clients open to more.
 */
final class DescribedSchemas {
    private static final List<String> COMBINED = List.of("allOf", "anyOf", "oneOf");

    private final Validator validator = new ValidatorFactory()
            .withEvaluatorFactory(new FormatEvaluatorFactory())
            .createValidator();
    private final Map<JsonNode, URI> known = new HashMap<>();
    private final JsonNode components;
    private final boolean closed;

    private DescribedSchemas(JsonNode components, boolean closed) {
        this.components = components;
        this.closed = closed;
    }

    static DescribedSchemas ofRequests(Description description) {
        return new DescribedSchemas(description.root().path("components"), false);
    }

    static DescribedSchemas ofAnswers(Description description) {
        ObjectNode components = description.root().path("components").deepCopy();
        components.path("schemas").forEach(DescribedSchemas::close);
        return new DescribedSchemas(components, true);
    }

    /** What is wrong with a value, a line each with its place; empty when it is as the schema has it. */
    List<String> violations(JsonNode schema, JsonNode value) {
        URI id = known.computeIfAbsent(schema, this::register);
        return validator.validate(id, value.toString()).getErrors().stream()
                .filter(error -> error.getError() != null)
                .map(DescribedSchemas::line)
                .distinct()
                .toList();
    }

    private static String line(Error error) {
        // What is closed has no keyword of its own.
        String what = error.getKeyword() == null
                ? "is a field that is not described"
                : "(" + error.getKeyword() + ") " + error.getError();
        return "#" + error.getInstanceLocation() + " " + what;
    }

    /** References of the schema are into the components, which therefore stand beside it. */
    private URI register(JsonNode schema) {
        JsonNode own = schema.deepCopy();
        if (closed) close(own);
        ObjectNode document = new ObjectMapper().createObjectNode();
        document.put("$ref", "#/described");
        document.set("described", own);
        document.set("components", components);
        return validator.registerSchema(URI.create("urn:imr:described:" + known.size()), document.toString());
    }

    private static void close(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) return;
        boolean combined = COMBINED.stream().anyMatch(object::has);
        if ((combined || object.has("properties")) && !object.has("additionalProperties"))
            object.put(combined ? "unevaluatedProperties" : "additionalProperties", false);
        object.path("properties").forEach(DescribedSchemas::close);
        close(object.path("items"));
        close(object.path("additionalProperties"));
    }
}
