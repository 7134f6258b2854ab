package imr.functions.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request of the API, whatever the gateway left out.
 *
 * @param path    the path template of the route
 * @param headers by name in lower case
 * @param body    not copied; callers do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // made once from an event and read
record Request(
        String method,
        String path,
        Map<String, String> pathParameters,
        Map<String, String> query,
        Map<String, String> headers,
        byte[] body) {

    static Request of(APIGatewayProxyRequestEvent event) {
        Map<String, String> headers = new TreeMap<>();
        orEmpty(event.getHeaders()).forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new Request(
                orEmpty(event.getHttpMethod()),
                orEmpty(event.getResource()),
                orEmpty(event.getPathParameters()),
                orEmpty(event.getQueryStringParameters()),
                headers,
                body(event));
    }

    private static byte[] body(APIGatewayProxyRequestEvent event) {
        String body = orEmpty(event.getBody());
        if (!Boolean.TRUE.equals(event.getIsBase64Encoded())) return body.getBytes(UTF_8);
        try {
            return Base64.getDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    String parameter(String name) {
        return pathParameters.getOrDefault(name, "");
    }

    String query(String name, String otherwise) {
        String value = query.get(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }
}
