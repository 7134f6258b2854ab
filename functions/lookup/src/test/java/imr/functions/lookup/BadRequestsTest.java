package imr.functions.lookup;

import static imr.functions.lookup.Yaml.at;
import static imr.functions.lookup.Yaml.entries;
import static imr.functions.lookup.Yaml.text;
import static imr.functions.lookup.Yaml.yaml;
import static imr.store.testing.Samples.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.fasterxml.jackson.databind.JsonNode;
import imr.api.QueryField;
import imr.api.Reply;
import imr.api.Request;
import imr.domain.TreatmentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Every route that the API's description names gets what no client should send, and says what is wrong with it. */
class BadRequestsTest {
    private static final List<String> VALUES = List.of(
            "null",
            "garbage",
            "-1",
            "0",
            "1.5",
            "99999999999999999999",
            "{}",
            "%00",
            "\u202E",
            "x".repeat(20_000),
            "2026-13");
    private static final List<String> BODIES = List.of(
            "null",
            "",
            " ",
            "{}",
            "[]",
            "1",
            "true",
            "\"text\"",
            "{",
            "{\"files\": null}",
            "{\"files\": 1}",
            "{\"files\": {}}",
            "{\"files\": []}",
            "{\"files\": [null]}",
            "{\"files\": [1, \"a\", []]}",
            "{\"files\": [{\"name\": 1, \"size\": \"1\", \"sha256\": null}]}",
            "{\"files\": [{\"name\": \"" + "x".repeat(300) + "\", \"size\": 1e99, \"sha256\": \"x\"}]}",
            "{\"files\": [{\"name\": \"a\", \"name\": \"b\"}]}",
            "{\"files\": [], \"files\": []}",
            "{\"files\": [{\"nmae\": \"a\"}], \"more\": {\"deep\": 1}}",
            "{\"files\": [{\"name\": \"a\u202Eb\", \"size\": 99999999999999999999, \"sha256\": \"0\"}]}",
            "[".repeat(2_000),
            "{\"a\": \"" + "x".repeat(300_000) + "\"}",
            "\uFEFF{}",
            "{} {}");
    private final TestApi api = new TestApi();

    /** @param statuses the answers its description names */
    record Described(String method, String path, String role, Set<String> query, boolean body, Set<String> statuses) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Described> routes() throws IOException {
        List<Described> routes = new ArrayList<>();
        Node api = yaml("openapi.yaml");
        for (var path : entries(at(api, "paths")).entrySet())
            for (var operation : entries(path.getValue()).entrySet()) {
                if (!Set.of("get", "post", "put", "patch", "delete").contains(operation.getKey())) continue;
                Node node = operation.getValue();
                // Those of the functions that change a case are looked at there.
                if (Arrays.stream(Operation.values())
                        .noneMatch(one -> one.name().equals(text(at(node, "operationId"))))) continue;
                String role =
                        text(((SequenceNode) at(node, "x-roles")).getValue().getLast());
                routes.add(new Described(
                        operation.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        role.equals("everybody") ? "" : role,
                        query(api, node),
                        entries(node).containsKey("requestBody"),
                        entries(at(node, "responses")).keySet()));
            }
        return routes;
    }

    private static Set<String> query(Node api, Node operation) {
        Set<String> names = new TreeSet<>();
        if (!entries(operation).containsKey("parameters")) return names;
        for (Node listed : ((SequenceNode) at(operation, "parameters")).getValue()) {
            Node parameter = listed;
            if (entries(listed).containsKey("$ref")) {
                String name = text(at(listed, "$ref"));
                parameter = at(api, "components", "parameters", name.substring(name.lastIndexOf('/') + 1));
            }
            if (text(at(parameter, "in")).equals("query")) names.add(text(at(parameter, "name")));
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aBodyThatIsNoneOfItsIsAProblemWithItsPlace(Described route) {
        for (String body : BODIES) {
            Reply reply = answer(route, path(), Map.of(), Map.of(), body);
            isSaid(route, reply, body);
            if (!route.body()) continue;
            assertThat(reply.status()).as(shown(body)).isIn(400, 413);
            if (reply.status() == 413) continue;
            JsonNode problems = TestApi.json(reply).path("problems");
            assertThat(problems).as(shown(body)).isNotEmpty();
            for (JsonNode problem : problems)
                assertThat(problem.path("place").asText()).as(shown(body)).startsWith("#");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aFieldOfTheQueryThatIsNoneOfItsIsAProblemWithItsPlace(Described route) {
        for (String name : route.query())
            for (String value : VALUES) {
                // A treatment that nobody knows is one without items.
                if (name.equals("treatment") && TreatmentId.isValid(value) && value.length() < 100) continue;
                // So are words that stand in the name of no guideline.
                if (name.equals("guideline") && QueryField.GUIDELINE.isValid(value)) continue;
                Reply reply = answer(route, path(), Map.of(name, value), Map.of(), "");
                isSaid(route, reply, name + "=" + value);
                assertThat(reply.status()).as(name + "=" + shown(value)).isEqualTo(400);
                assertThat(places(reply)).contains("?" + name);
            }
        Map<String, String> query = new HashMap<>(Map.of("surprise\u202E", "1"));
        Map<String, List<String>> twice = new HashMap<>();
        for (String name : route.query()) {
            query.put(name, "garbage");
            twice.put(name, List.of("1", "garbage"));
        }
        Reply reply = answer(route, path(), query, twice, "");
        isSaid(route, reply, "all at once");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(places(reply)).hasSize(route.query().size() + 1).contains("?surprise\uFFFD");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aPathThatIsNoneOfItsIsAProblemWithItsPlace(Described route) {
        for (String name : List.of("caseNumber", "uploadId")) {
            if (!route.path().contains("{" + name + "}")) continue;
            for (String value : VALUES) {
                if (name.equals("uploadId") && value.matches("[A-Za-z0-9_-]{1,64}")) continue;
                Map<String, String> path = path();
                path.put(name, value);
                Reply reply = answer(route, path, Map.of(), Map.of(), "");
                isSaid(route, reply, name + "=" + value);
                assertThat(reply.status()).as(name + "=" + shown(value)).isEqualTo(400);
                assertThat(places(reply)).contains("path/" + name);
            }
        }
        isSaid(route, answer(route, new HashMap<>(), Map.of(), Map.of(), ""), "no path");
    }

    private static Map<String, String> path() {
        return new HashMap<>(Map.of("caseNumber", CASE.value(), "uploadId", "u1"));
    }

    private Reply answer(
            Described route,
            Map<String, String> path,
            Map<String, String> query,
            Map<String, List<String>> twice,
            String body) {
        APIGatewayProxyRequestEvent event = new APIGatewayProxyRequestEvent()
                .withHttpMethod(route.method())
                .withResource(route.path())
                .withPathParameters(path)
                .withQueryStringParameters(query)
                .withMultiValueQueryStringParameters(twice)
                .withBody(body);
        if (!route.role().isEmpty())
            event.setHeaders(new TreeMap<>(Map.of("Authorization", "Bearer " + TestApi.token(route.role()))));
        return api.answer(Request.of(event));
    }

    /** Never a fault of ours, always an answer that the description names, and a refusal always as problem details. */
    private void isSaid(Described route, Reply reply, String what) {
        assertThat(reply.status()).as(shown(what)).isLessThan(500);
        assertThat(route.statuses()).as(shown(what)).contains(String.valueOf(reply.status()));
        assertThat(api.log).isEmpty();
        if (reply.status() < 400) return;
        assertThat(reply.mediaType()).isEqualTo("application/problem+json");
        JsonNode problem = TestApi.json(reply);
        assertThat(problem.path("status").asInt()).isEqualTo(reply.status());
        for (String field : List.of("type", "title", "detail", "code"))
            assertThat(problem.path(field).asText()).as(field).isNotBlank();
        assertThat(TestApi.text(reply)).doesNotContain("\u202E");
    }

    private static List<String> places(Reply reply) {
        List<String> places = new ArrayList<>();
        TestApi.json(reply)
                .path("problems")
                .forEach(problem -> places.add(problem.path("place").asText()));
        return places;
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
