package imr.api;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import imr.domain.Problem;
import imr.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the API.
 *
 * @param etag the version of what was read or changed, as {@code If-Match} takes it; {@code null} where nothing is changed by it
 * @param body not copied; callers do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // made once and sent
public record Reply(
        int status, String mediaType, byte[] body, @Nullable String etag) {
    public Reply(int status, String mediaType, byte[] body) {
        this(status, mediaType, body, null);
    }

    public static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    /** Lambda answers with at most 6 MB, of which base64 takes a quarter. */
    private static final int LARGEST_UNCOMPRESSED = 4_000_000;

    private static final int LARGEST = 4_400_000;

    public static Reply json(Object value) {
        return new Reply(200, JSON, Json.write(value));
    }

    public static Reply problem(int status, String code, String detail) {
        return new Reply(
                status, PROBLEM, Json.write(new Refused("about:blank", title(status), status, detail, code, null)));
    }

    public static Reply problem(int status, String code, String detail, List<Problem> problems) {
        return new Reply(
                status, PROBLEM, Json.write(new Refused("about:blank", title(status), status, detail, code, problems)));
    }

    /** The version of a case, as answers and requests name it. */
    public static String etag(long revision) {
        return "\"" + revision + "\"";
    }

    /** The same of that version. */
    public Reply of(String version) {
        return new Reply(status, mediaType, body, version);
    }

    /**
     * Why a request was not served, as problem details (RFC 9457).
     *
     * @param title    the name of the status
     * @param detail   what is wrong and what to do
     * @param code     stable, for programs
     * @param problems each part of the request that is wrong, if that is why; places in the body are JSON pointers
     */
    public record Refused(
            String type,
            String title,
            int status,
            String detail,
            String code,
            @Nullable List<Problem> problems) {}

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 406 -> "Not Acceptable";
            case 409 -> "Conflict";
            case 412 -> "Precondition Failed";
            case 413 -> "Content Too Large";
            case 422 -> "Unprocessable Content";
            case 428 -> "Precondition Required";
            case 503 -> "Service Unavailable";
            default -> "Internal Server Error";
        };
    }

    public APIGatewayProxyResponseEvent event(Request request) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Content-Type", mediaType);
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:");
        if (etag != null) headers.put("ETag", etag);
        if (status == 401) headers.put("WWW-Authenticate", "Bearer");
        if (status == 503) headers.put("Retry-After", "2");
        byte[] sent = body;
        if (body.length > LARGEST_UNCOMPRESSED) {
            sent = compressed(body);
            headers.put("Content-Encoding", "gzip");
            boolean accepted = String.valueOf(request.header("accept-encoding")).contains("gzip");
            if (!accepted || sent.length > LARGEST)
                return problem(
                                406,
                                "ANSWER_TOO_LARGE",
                                "The answer is too large to be sent plain; ask with Accept-Encoding: gzip.")
                        .event(request);
        }
        // Text goes as it is: not every gateway decodes what it is not asked for as bytes.
        boolean binary = headers.containsKey("Content-Encoding") || !isText(mediaType);
        return new APIGatewayProxyResponseEvent()
                .withStatusCode(status)
                .withHeaders(headers)
                .withIsBase64Encoded(binary)
                .withBody(binary ? Base64.getEncoder().encodeToString(sent) : new String(sent, StandardCharsets.UTF_8));
    }

    private static boolean isText(String mediaType) {
        return mediaType.startsWith("text/") || mediaType.endsWith("json");
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot compress in memory", e);
        }
        return out.toByteArray();
    }
}
