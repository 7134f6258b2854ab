package imr.api.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * An answer as a client sees it.
 *
 * @param headers by name in lower case
 * @param body    not copied; callers do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // made once from an event and read
record Answer(int status, Map<String, String> headers, byte[] body) {
    static Answer of(APIGatewayProxyResponseEvent event) {
        Map<String, String> headers = new TreeMap<>();
        if (event.getHeaders() != null)
            event.getHeaders().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        String text = event.getBody() == null ? "" : event.getBody();
        byte[] body = Boolean.TRUE.equals(event.getIsBase64Encoded())
                ? Base64.getDecoder().decode(text)
                : text.getBytes(UTF_8);
        boolean compressed = headers.getOrDefault("content-encoding", "").equals("gzip");
        return new Answer(event.getStatusCode(), headers, compressed ? plain(body) : body);
    }

    /** Without its parameters, such as the character set. */
    String mediaType() {
        return headers.getOrDefault("content-type", "").split(";", 2)[0].strip();
    }

    private static byte[] plain(byte[] compressed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the answer says it is compressed and is not", e);
        }
    }
}
