package imr.local.cloud;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The one address of the embedded cloud. The port is taken at once, so that the address is known before the functions that are given it are made;
 * requests are answered once it is started.
 */
final class Endpoint implements AutoCloseable {
    private final Server server;
    private final ServerConnector connector;

    /** @param port 0 for any free one */
    Endpoint(String bind, int port) {
        QueuedThreadPool threads = new QueuedThreadPool(64, 4);
        threads.setDaemon(true);
        threads.setName("http");
        server = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        // Keys of objects may hold anything, and signatures are over the path as it was sent.
        configuration.setHttpCompliance(HttpCompliance.LEGACY);
        configuration.setUriCompliance(UriCompliance.LEGACY);
        configuration.setHeaderCacheCaseSensitive(true);
        configuration.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost(bind);
        connector.setPort(port);
        server.addConnector(connector);
        server.setErrorHandler(Endpoint::error);
        try {
            connector.open();
        } catch (IOException e) {
            throw AddressTaken.of(bind, port, e);
        }
    }

    /** What Jetty refuses before any of the services sees it, in S3's words: only its keys are so free that this can happen to them. */
    private static boolean error(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String code = status < 500 ? "InvalidURI" : "InternalError";
        String message = status < 500
                ? "Couldn't parse the specified URI."
                : "We encountered an internal error. Please try again.";
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" + message
                + "</Message></Error>";
        // Jetty ends the connection after this; a client that is not told so sends its next request into nothing.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        Reply.bytes(response, callback, status, "application/xml", Json.utf8(xml));
        return true;
    }

    /** The address as seen from this machine. */
    URI uri() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    /** @param s3 answers what none of the others does */
    void start(List<Handler> others, S3Servlet s3) {
        ServletContextHandler s3Context = new ServletContextHandler();
        s3Context.getServletHandler().setDecodeAmbiguousURIs(true);
        s3Context.addServlet(new ServletHolder(s3), "/*");
        Handler.Sequence all = new Handler.Sequence();
        others.forEach(all::addHandler);
        all.addHandler(s3Context);
        server.setHandler(all);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the local server did not start", e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the local server did not stop", e);
        }
    }
}
