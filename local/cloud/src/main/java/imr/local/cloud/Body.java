package imr.local.cloud;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;

/** Reading a request's body, and giving it back for another handler to read again. */
final class Body {
    private Body() {}

    static byte[] read(Request request, int most) throws IOException {
        try (InputStream in = Content.Source.asInputStream(request)) {
            return in.readNBytes(most + 1);
        }
    }

    /** The request with the body that was already read from it. */
    static Request restore(Request request, byte[] body) {
        ByteBufferContentSource source = new ByteBufferContentSource(ByteBuffer.wrap(body));
        return new Request.Wrapper(request) {
            @Override
            public Content.Chunk read() {
                return source.read();
            }

            @Override
            public void demand(Runnable callback) {
                source.demand(callback);
            }

            @Override
            public void fail(Throwable failure) {
                source.fail(failure);
            }

            @Override
            public long getLength() {
                return body.length;
            }
        };
    }
}
