package imr.store.testing;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3ProxyHandler;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * S3 in memory, for any access key whose secret is {@code test}. Every request is read to its end: behind the bytes of an object comes their
 * checksum, which the protocol's handler leaves unread. When it came late, as on a busy machine, the connection was ended with the answer, and
 * the client's next write on it failed.
 */
final class S3Server extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String SECRET = "test";
    private static final int LARGEST = 128 << 20;

    private static final class Handler extends S3ProxyHandler {
        Handler(BlobStore store) {
            super(
                    store,
                    AuthenticationType.AWS_V2_OR_V4,
                    SECRET,
                    SECRET,
                    null,
                    LARGEST,
                    LARGEST,
                    LARGEST,
                    false,
                    new CrossOriginResourceSharing(),
                    "",
                    900);
            AccessGrant anyone = new AccessGrant(SECRET, store);
            setBlobStoreLocator((accessKey, bucket, key) -> anyone);
        }

        void send(HttpServletRequest request, HttpServletResponse response, AwsServiceException failure)
                throws IOException {
            String code = S3Exceptions.errorCode(failure);
            sendSimpleErrorResponse(
                    request,
                    response,
                    code == null ? "PreconditionFailed" : code,
                    failure.statusCode(),
                    "refused",
                    Map.of());
        }
    }

    private final transient Handler handler = new Handler(BlobStores.create("transient-nio2", new Properties()));

    /** Where it answers from now on. */
    static URI start() throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        context.addServlet(new ServletHolder(new S3Server()), "/*");
        HttpConfiguration configuration = new HttpConfiguration();
        // Signatures are over headers and path as they were sent.
        configuration.setHeaderCacheCaseSensitive(true);
        configuration.setUriCompliance(UriCompliance.LEGACY);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            handler.doHandle(request, request, response, request.getInputStream(), new S3ProxyHandler.RequestContext());
        } catch (AwsServiceException e) {
            handler.send(request, response, e);
        } finally {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }
}
