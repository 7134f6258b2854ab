package imr.local.cloud;

import imr.local.template.Account;
import imr.local.template.ApiResource;
import imr.local.template.Route;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** One call of an API, in the form in which API Gateway's proxy integration tells a function of it. */
record ApiCall(Account account, ApiResource api, Route route, String path, Map<String, String> variables) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

    byte[] event(Request request, byte[] body) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (HttpField field : request.getHeaders())
            headers.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(field.getValue());
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request))
            query.put(field.getName(), field.getValues());
        boolean binary = isBinary(request.getHeaders().get("Content-Type"));
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("resource", route.path());
        event.put("path", path);
        event.put("httpMethod", request.getMethod());
        event.put("headers", last(headers));
        event.put("multiValueHeaders", headers);
        event.put("queryStringParameters", query.isEmpty() ? null : last(query));
        event.put("multiValueQueryStringParameters", query.isEmpty() ? null : query);
        event.put("pathParameters", variables.isEmpty() ? null : variables);
        event.put("stageVariables", null);
        event.put("requestContext", context(request));
        event.put("body", body.length == 0 ? null : binary ? Base64.getEncoder().encodeToString(body) : text(body));
        event.put("isBase64Encoded", binary && body.length > 0);
        return Json.bytes(event);
    }

    /** Whether bodies of a media type travel as base64. */
    boolean isBinary(@Nullable String type) {
        if (api.binaryTypes().contains("*/*")) return true;
        return type != null && api.binaryTypes().contains(type.split(";")[0].strip());
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static Map<String, String> last(Map<String, List<String>> values) {
        Map<String, String> last = new LinkedHashMap<>();
        values.forEach((name, all) -> last.put(name, all.getLast()));
        return last;
    }

    private Map<String, Object> context(Request request) {
        Instant now = Instant.now();
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("sourceIp", Request.getRemoteAddr(request));
        identity.put("userAgent", request.getHeaders().get("User-Agent"));
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("accountId", account.id());
        context.put("apiId", api.id());
        context.put("stage", api.stage());
        context.put("resourceId", "local");
        context.put("resourcePath", route.path());
        context.put("httpMethod", request.getMethod());
        context.put("path", "/" + api.stage() + path);
        context.put("protocol", "HTTP/1.1");
        context.put("requestId", UUID.randomUUID().toString());
        context.put("requestTime", TIME.format(now));
        context.put("requestTimeEpoch", now.toEpochMilli());
        context.put("domainName", Request.getServerName(request));
        context.put("identity", identity);
        return context;
    }
}
