package imr.api.testing;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import imr.api.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What {@code openapi.yaml} promises. Every answer has to be one that it names, in status, media type, headers and content. A request that was
 * served has to be one that it allows; what is wrong with a request that was refused, the refusal says.
 */
public final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What becomes of a route that there is not. */
    private static final Set<Integer> REFUSED = Set.of(403, 404);

    private final Description description;
    private final DescribedSchemas requests;
    private final DescribedSchemas answers;

    private Contract(Description description) {
        this.description = description;
        this.requests = DescribedSchemas.ofRequests(description);
        this.answers = DescribedSchemas.ofAnswers(description);
    }

    /** Of the project's description; tests run in the folder of a module, two below the project's. */
    public static Contract ofProject() {
        return new Contract(Description.read(Path.of("../../openapi.yaml")));
    }

    static Contract of(String yaml) {
        return new Contract(Description.of(yaml));
    }

    /** Where a request and its answer are not as described, a line each; empty when they are. */
    public List<String> violations(Request request, APIGatewayProxyResponseEvent event) {
        Answer answer = Answer.of(event);
        List<String> wrong = new ArrayList<>();
        JsonNode operation = description.operation(request.method(), request.path());
        if (operation.isMissingNode()) {
            if (!REFUSED.contains(answer.status())) wrong.add("this route is not described");
        } else {
            answered(operation, answer, wrong);
            if (answer.status() < 300) served(operation, request, wrong);
        }
        String call = request.method() + " " + request.path() + " " + answer.status() + ": ";
        return wrong.stream().map(line -> call + line).toList();
    }

    private void answered(JsonNode operation, Answer answer, List<String> wrong) {
        JsonNode responses = operation.path("responses");
        JsonNode named = responses.path(String.valueOf(answer.status()));
        JsonNode response = description.followed(named.isMissingNode() ? responses.path("default") : named);
        if (response.isMissingNode()) {
            wrong.add("this status is not described");
            return;
        }
        response.path("headers").properties().forEach(header -> {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (description.followed(header.getValue()).path("required").asBoolean()
                    && !answer.headers().containsKey(name)) wrong.add("the header " + header.getKey() + " is missing");
        });
        JsonNode content = response.path("content");
        if (content.isMissingNode()) {
            if (answer.body().length > 0) wrong.add("nothing is described that it could hold");
            return;
        }
        JsonNode media = content.path(answer.mediaType());
        if (media.isMissingNode()) wrong.add("the media type " + answer.mediaType() + " is not described");
        else if (answer.mediaType().endsWith("json")) {
            JsonNode body = json(answer.body());
            if (body == null) wrong.add("the answer is not JSON");
            else answers.violations(media.path("schema"), body).forEach(line -> wrong.add("answer " + line));
        } else if (answer.body().length == 0) wrong.add("the answer is empty");
    }

    private void served(JsonNode operation, Request request, List<String> wrong) {
        Set<String> unknown = new TreeSet<>(request.query().keySet());
        for (JsonNode parameter : description.parameters(request.method(), request.path())) {
            String name = parameter.path("name").asText();
            String in = parameter.path("in").asText();
            unknown.removeIf(field -> in.equals("query") && field.equals(name));
            String value = value(request, in, name);
            if (!value.isEmpty())
                requests.violations(parameter.path("schema"), typed(parameter, value))
                        .forEach(line -> wrong.add("served with " + in + " " + name + " " + line));
            else if (parameter.path("required").asBoolean())
                wrong.add("served without " + in + " " + name + ", which the description requires");
        }
        unknown.forEach(name -> wrong.add("served with the field " + name + " of the query, which is not described"));
        body(description.followed(operation.path("requestBody")), request, wrong);
    }

    private void body(JsonNode described, Request request, List<String> wrong) {
        if (described.isMissingNode()) return;
        JsonNode media = described.path("content").path("application/json");
        if (request.body().length == 0) {
            if (described.path("required").asBoolean()) wrong.add("served without a body");
        } else if (!media.isMissingNode()) {
            JsonNode body = json(request.body());
            if (body == null) wrong.add("served although the body is not JSON");
            else
                requests.violations(media.path("schema"), body)
                        .forEach(line -> wrong.add("served with a body that is not as described, " + line));
        }
    }

    private static String value(Request request, String in, String name) {
        return switch (in) {
            case "path" -> request.parameter(name);
            case "query" -> request.query(name, "");
            case "header" -> request.headers().getOrDefault(name.toLowerCase(Locale.ROOT), "");
            default -> throw new IllegalStateException("a parameter in " + in + " cannot be checked yet");
        };
    }

    private JsonNode typed(JsonNode parameter, String value) {
        String type =
                description.followed(parameter.path("schema")).path("type").asText();
        boolean number = type.equals("integer") && value.matches("-?\\d{1,18}");
        return number
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(value))
                : JsonNodeFactory.instance.textNode(value);
    }

    private static @Nullable JsonNode json(byte[] body) {
        try {
            JsonNode read = JSON.readTree(body);
            return read.isMissingNode() ? null : read;
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
