package imr.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A request of the API, whatever the gateway left out.
 *
 * @param path    the path template of the route
 * @param twice   names of the query that stand in it more than once
 * @param headers by name in lower case
 * @param body    not copied; callers do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // made once from an event and read
public record Request(
        String method,
        String path,
        Map<String, String> pathParameters,
        Map<String, String> query,
        Set<String> twice,
        Map<String, String> headers,
        byte[] body) {

    public static Request of(APIGatewayProxyRequestEvent event) {
        Map<String, String> headers = new TreeMap<>();
        orEmpty(event.getHeaders()).forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new Request(
                orEmpty(event.getHttpMethod()),
                orEmpty(event.getResource()),
                orEmpty(event.getPathParameters()),
                orEmpty(event.getQueryStringParameters()),
                twice(event.getMultiValueQueryStringParameters()),
                headers,
                body(event));
    }

    private static Set<String> twice(@Nullable Map<String, List<String>> query) {
        Set<String> twice = new TreeSet<>();
        if (query != null)
            query.forEach((name, values) -> {
                if (values != null && values.size() > 1) twice.add(name);
            });
        return twice;
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

    /** The same request with a field of its query set. */
    public Request with(QueryField field, String value) {
        Map<String, String> changed = new TreeMap<>(query);
        changed.put(field.field(), value);
        return new Request(method, path, pathParameters, changed, twice, headers, body);
    }

    public String parameter(String name) {
        return orEmpty(pathParameters.get(name));
    }

    public String query(String name, String otherwise) {
        String value = query.get(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    @Nullable
    public String header(String name) {
        return headers.get(name);
    }
}
