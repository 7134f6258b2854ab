package imr.store.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A line to a server as it is on a busy machine: the end of whatever the client sends comes well after its beginning. It counts the connections
 * that the server ends while the client still holds them: the client's next request on such a one fails, and so may the present one.
 */
public final class SlowLine implements AutoCloseable {
    private static final int END = 24;
    private static final int MILLIS = 150;

    private final URI server;
    private final ServerSocket entry;
    private final AtomicInteger ended = new AtomicInteger();

    public SlowLine(URI server) throws IOException {
        this.server = server;
        entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(() -> {
            while (true) connect(entry.accept());
        });
    }

    /** The server, as it is reached through this line. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + entry.getLocalPort());
    }

    public int endedByServer() {
        return ended.get();
    }

    private void connect(Socket client) throws IOException {
        Socket there = new Socket(server.getHost(), server.getPort());
        there.setTcpNoDelay(true);
        start(() -> {
            try (client;
                    there) {
                slowly(client.getInputStream(), there.getOutputStream());
            }
        });
        start(() -> {
            try (client) {
                there.getInputStream().transferTo(client.getOutputStream());
                ended.incrementAndGet();
            }
        });
    }

    private static void slowly(InputStream from, OutputStream to) throws IOException, InterruptedException {
        byte[] some = new byte[16_384];
        int length = from.read(some);
        while (length >= 0) {
            int begin = Math.max(0, length - END);
            to.write(some, 0, begin);
            to.flush();
            Thread.sleep(MILLIS);
            to.write(some, begin, length - begin);
            to.flush();
            length = from.read(some);
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void start(Work work) {
        Thread.ofVirtual().start(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException e) {
                // The line is closed, or one of the two hung up.
            }
        });
    }

    @Override
    public void close() throws IOException {
        entry.close();
    }
}
