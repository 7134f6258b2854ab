package imr.local.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads from the API. Of the clients that Java has, this one starts fastest. */
final class Http {
    /** An answer. */
    record Answer(int status, Bytes body) {}

    /** Bytes as a value. */
    static final class Bytes {
        private final byte[] content;

        Bytes(byte[] content) {
            this.content = content;
        }

        byte[] content() {
            return content;
        }
    }

    private Http() {}

    private static byte[] plain(InputStream in, @Nullable String encoding) throws IOException {
        return "gzip".equals(encoding) ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
    }

    static Answer get(URI uri, String token) {
        try {
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setRequestProperty("Authorization", "Bearer " + token);
            connection.setRequestProperty("Accept", "*/*");
            connection.setRequestProperty("Accept-Encoding", "gzip");
            int status = connection.getResponseCode();
            try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return new Answer(
                        status, new Bytes(in == null ? new byte[0] : plain(in, connection.getContentEncoding())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the local API does not answer", e);
        }
    }
}
