package imr.local.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import imr.local.template.ApiResource;
import imr.local.template.Route;
import imr.local.template.Template;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The REST APIs of the template under {@code /_aws/execute-api/{api}/{stage}/}, as LocalStack has them. */
final class ApiGateway extends Handler.Abstract {
    static final String PREFIX = "/_aws/execute-api/";
    /** API Gateway's own limit. */
    private static final int LARGEST_BODY = 10 << 20;
    /** What API Gateway says where a function failed, or answered in another form. */
    private static final JsonNode FAILED = Json.read(
            Json.utf8("{\"statusCode\": 502, \"body\": \"{\\\"message\\\": \\\"Internal server error\\\"}\"}"));

    private final Template template;
    private final Map<String, LocalFunction> functions;
    private final Consumer<ApiExchange> watcher;

    ApiGateway(Template template, Map<String, LocalFunction> functions, Consumer<ApiExchange> watcher) {
        this.template = template;
        this.functions = functions;
        this.watcher = watcher;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        if (!path.startsWith(PREFIX)) return false;
        String[] parts = path.substring(PREFIX.length()).split("/", 3);
        ApiResource api = parts.length < 2 ? null : find(parts[0], parts[1]);
        if (api == null) {
            Reply.json(response, callback, 403, Map.of("message", "Forbidden"));
            return true;
        }
        String route = "/" + (parts.length == 3 ? parts[2] : "");
        for (Route candidate : template.routes()) {
            Map<String, String> variables =
                    candidate.api().equals(api.logicalId()) ? candidate.match(request.getMethod(), route) : null;
            if (variables == null) continue;
            variables.replaceAll((name, value) -> URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8));
            call(request, response, callback, new ApiCall(template.account(), api, candidate, route, variables));
            return true;
        }
        // What API Gateway says of a path that it does not know.
        Reply.json(response, callback, 403, Map.of("message", "Missing Authentication Token"));
        return true;
    }

    private @Nullable ApiResource find(String id, String stage) {
        for (ApiResource api : template.apis().values())
            if (api.id().equals(id) && api.stage().equals(stage)) return api;
        return null;
    }

    private void call(Request request, Response response, Callback callback, ApiCall call) throws Exception {
        byte[] body = Body.read(request, LARGEST_BODY);
        if (body.length > LARGEST_BODY) {
            Reply.json(response, callback, 413, Map.of("message", "Request Too Long"));
            return;
        }
        LocalFunction function = functions.get(call.route().function());
        if (function == null)
            throw new IllegalStateException("no function " + call.route().function());
        byte[] event = call.event(request, body);
        JsonNode answer;
        try {
            answer = Json.read(function.invoke(event));
        } catch (FunctionError e) {
            System.out.println(call.route().function() + " failed: " + e.getMessage());
            answer = FAILED;
        }
        if (answer.path("statusCode").asInt(0) == 0) answer = FAILED;
        watcher.accept(new ApiExchange(new String(event, StandardCharsets.UTF_8), answer.toString()));
        answer(response, callback, call, answer);
    }

    private static void answer(Response response, Callback callback, ApiCall call, JsonNode answer) {
        int status = answer.path("statusCode").asInt();
        String type = "application/json";
        for (var header : answer.path("headers").properties()) {
            if (header.getKey().equalsIgnoreCase("Content-Type"))
                type = header.getValue().asText();
            else response.getHeaders().put(header.getKey(), header.getValue().asText());
        }
        for (var header : answer.path("multiValueHeaders").properties())
            for (JsonNode value : header.getValue()) response.getHeaders().add(header.getKey(), value.asText());
        String text = answer.path("body").asText("");
        boolean decode = answer.path("isBase64Encoded").asBoolean() && call.isBinary(type);
        byte[] body = decode ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
        Reply.bytes(response, callback, status, type, body);
    }
}
