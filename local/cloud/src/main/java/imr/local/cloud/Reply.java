package imr.local.cloud;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends answers. */
final class Reply {
    private Reply() {}

    static void json(Response response, Callback callback, int status, Object document) {
        bytes(response, callback, status, "application/json", Json.bytes(document));
    }

    /** An error in the form of AWS's JSON protocols. */
    static void error(Response response, Callback callback, int status, String type, String message) {
        response.getHeaders().put("x-amzn-ErrorType", type);
        json(response, callback, status, Map.of("__type", type, "message", message));
    }

    static void text(Response response, Callback callback, int status, String text) {
        bytes(response, callback, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static void bytes(Response response, Callback callback, int status, String type, byte[] body) {
        response.setStatus(status);
        if (!type.isEmpty()) response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
