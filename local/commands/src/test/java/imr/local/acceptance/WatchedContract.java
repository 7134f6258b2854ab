package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import imr.api.Request;
import imr.api.testing.Contract;
import imr.local.cloud.ApiExchange;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Holds whatever goes through an embedded cloud's API against its description, whoever sent it. */
final class WatchedContract {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Contract contract = Contract.ofProject();
    private final List<ApiExchange> exchanges = new ArrayList<>();

    synchronized void accept(ApiExchange exchange) {
        exchanges.add(exchange);
    }

    /** Fails with everything that was not as described since it was last called. */
    synchronized void isKept() {
        TreeSet<String> wrong = new TreeSet<>();
        for (ApiExchange exchange : exchanges) wrong.addAll(violations(exchange));
        exchanges.clear();
        assertThat(wrong).as("what openapi.yaml does not describe").isEmpty();
    }

    private List<String> violations(ApiExchange exchange) {
        try {
            return contract.violations(
                    Request.of(JSON.readValue(exchange.request(), APIGatewayProxyRequestEvent.class)),
                    JSON.readValue(exchange.answer(), APIGatewayProxyResponseEvent.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the gateway told of something else than a request and its answer", e);
        }
    }
}
