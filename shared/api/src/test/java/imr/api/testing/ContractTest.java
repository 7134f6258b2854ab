package imr.api.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import imr.api.Request;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is not as described is found, each kind of it. */
class ContractTest {
    private static final Contract CONTRACT = Contract.of("""
            openapi: 3.0.3
            paths:
              /visits/{day}:
                parameters: [{$ref: '#/components/parameters/day'}]
                put:
                  parameters:
                    - {name: most, in: query, schema: {type: integer, minimum: 1}}
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Visits'}}}
                  responses:
                    '200':
                      headers: {ETag: {required: true, schema: {type: string}}}
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Visits'}}
                        text/html: {schema: {type: string}}
                    '404': {$ref: '#/components/responses/Problem'}
            components:
              parameters:
                day: {name: day, in: path, required: true, schema: {type: string, format: date}}
              schemas:
                Visits:
                  type: object
                  required: [visits]
                  properties: {visits: {type: integer}, first: {type: string, format: date}}
                Dated:
                  allOf:
                    - {type: object, properties: {day: {type: string}}}
                    - {type: object, properties: {late: {type: boolean}}}
              responses:
                Problem:
                  content: {application/problem+json: {schema: {$ref: '#/components/schemas/Dated'}}}
            """);

    private static Request request(String day, Map<String, String> query, String body) {
        return new Request("PUT", "/visits/{day}", Map.of("day", day), query, Set.of(), Map.of(), body.getBytes(UTF_8));
    }

    private static final Request GOOD = request("2026-03-02", Map.of("most", "3"), "{\"visits\": 3}");

    private static List<String> found(Request request, int status, String mediaType, String body) {
        return CONTRACT.violations(
                request,
                new APIGatewayProxyResponseEvent()
                        .withStatusCode(status)
                        .withHeaders(Map.of("content-type", mediaType, "ETag", "\"1\""))
                        .withBody(body));
    }

    private static List<String> served(Request request) {
        return found(request, 200, "application/json; charset=utf-8", "{\"visits\": 3}");
    }

    @Test
    void whatIsAsDescribedIsNoViolation() {
        assertThat(served(GOOD)).isEmpty();
        assertThat(found(GOOD, 200, "text/html", "<p>3</p>")).isEmpty();
        assertThat(found(GOOD, 404, "application/problem+json", "{\"day\": \"x\", \"late\": true}"))
                .isEmpty();
    }

    @Test
    void anAnswerThatIsNotDescribedIsTold() {
        assertThat(found(GOOD, 500, "application/json", "{}"))
                .singleElement()
                .asString()
                .contains("status");
        assertThat(found(GOOD, 200, "text/csv", "3")).singleElement().asString().contains("media type text/csv");
        assertThat(found(GOOD, 200, "text/html", "")).singleElement().asString().contains("empty");
        assertThat(found(GOOD, 200, "application/json", "{"))
                .singleElement()
                .asString()
                .contains("not JSON");
        assertThat(found(GOOD, 200, "application/json", "{\"visits\": \"3\"}"))
                .singleElement()
                .asString()
                .contains("#/visits");
        assertThat(found(GOOD, 200, "application/json", "{\"visits\": 3, \"first\": \"March\"}"))
                .singleElement()
                .asString()
                .contains("#/first (format)");
        assertThat(CONTRACT.violations(
                        GOOD,
                        new APIGatewayProxyResponseEvent()
                                .withStatusCode(200)
                                .withHeaders(Map.of("Content-Type", "text/html"))
                                .withBody("3")))
                .singleElement()
                .asString()
                .contains("ETag");
    }

    @Test
    void aFieldOfAnAnswerThatIsNotDescribedIsTold() {
        assertThat(found(GOOD, 200, "application/json", "{\"visits\": 3, \"more\": 1}"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("#"));
        assertThat(found(GOOD, 404, "application/problem+json", "{\"more\": 1}"))
                .isNotEmpty();
    }

    @Test
    void aRequestThatIsServedAlthoughItIsNotAllowedIsTold() {
        assertThat(served(request("March", Map.of(), "{\"visits\": 3}")))
                .singleElement()
                .asString()
                .contains("path day");
        assertThat(served(request("", Map.of(), "{\"visits\": 3}")))
                .singleElement()
                .asString()
                .contains("without path day");
        assertThat(served(request("2026-03-02", Map.of("most", "0", "least", "1"), "{\"visits\": 3}")))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("query most"))
                .anySatisfy(line -> assertThat(line).contains("least"));
        assertThat(served(request("2026-03-02", Map.of(), "")))
                .singleElement()
                .asString()
                .contains("without a body");
        assertThat(served(request("2026-03-02", Map.of(), "{}")))
                .singleElement()
                .asString()
                .contains("required");
    }

    @Test
    void whatIsWrongWithARefusedRequestIsTheRefusalsToSay() {
        assertThat(found(request("March", Map.of("least", "1"), ""), 404, "application/problem+json", "{}"))
                .isEmpty();
    }

    @Test
    void aRouteThatIsNotDescribedIsRefused() {
        Request other = new Request("GET", "/visits", Map.of(), Map.of(), Set.of(), Map.of(), new byte[0]);
        assertThat(found(other, 403, "application/json", "{}")).isEmpty();
        assertThat(found(other, 200, "application/json", "{}")).isNotEmpty();
    }
}
