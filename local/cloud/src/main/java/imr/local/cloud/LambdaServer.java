package imr.local.cloud;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Lambda's {@code Invoke} over HTTP, for a function's name, logical id or ARN. */
final class LambdaServer extends Handler.Abstract {
    private static final Pattern PATH = Pattern.compile("/2015-03-31/functions/([^/]+)/invocations");
    /** Lambda's own limit for a synchronous event. */
    private static final int LARGEST_EVENT = 6 << 20;

    private final Map<String, LocalFunction> functions;
    private final AsyncEvents events;

    LambdaServer(Map<String, LocalFunction> functions, AsyncEvents events) {
        this.functions = functions;
        this.events = events;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Matcher path = PATH.matcher(Request.getPathInContext(request));
        if (!path.matches() || !request.getMethod().equals("POST")) return false;
        LocalFunction function = find(java.net.URLDecoder.decode(path.group(1), StandardCharsets.UTF_8));
        if (function == null) {
            Reply.error(response, callback, 404, "ResourceNotFoundException", "Function not found: " + path.group(1));
            return true;
        }
        byte[] event = Body.read(request, LARGEST_EVENT);
        if ("Event".equals(request.getHeaders().get("X-Amz-Invocation-Type"))) {
            events.accept(
                    new Event(function.resource().logicalId(), "invoked", new String(event, StandardCharsets.UTF_8)));
            Reply.bytes(response, callback, 202, "", new byte[0]);
            return true;
        }
        try {
            Reply.bytes(response, callback, 200, "application/json", function.invoke(event));
        } catch (FunctionError e) {
            response.getHeaders().put("X-Amz-Function-Error", "Unhandled");
            Reply.json(response, callback, 200, e.document());
        }
        return true;
    }

    private @Nullable LocalFunction find(String name) {
        String last = name.startsWith("arn:")
                ? name.substring(name.indexOf("function:") + 9).split(":")[0]
                : name.split(":")[0];
        for (LocalFunction function : functions.values())
            if (function.resource().name().equals(last)
                    || function.resource().logicalId().equals(last)) return function;
        return null;
    }
}
