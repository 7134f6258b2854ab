package imr.local.cloud;

import imr.local.template.FunctionResource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3ErrorCode;
import org.gaul.s3proxy.S3ProxyHandler;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** S3 over HTTP: S3Proxy's handler does the protocol, this puts its exceptions into answers. */
final class S3Servlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final long LARGEST_OBJECT = 5L << 30;
    private static final long LARGEST_UNCHUNKED = 128L << 20;
    private static final int LARGEST_CHUNK = 16 << 20;
    /** How far the caller's clock may differ, as on S3. */
    private static final int SECONDS_OF_SKEW = 15 * 60;

    private static final List<String> PASSED_ON = List.of("ETag", "x-amz-delete-marker", "x-amz-version-id", "Allow");

    /** S3Proxy keeps the sending of errors to subclasses. */
    private static final class Handler extends S3ProxyHandler {
        Handler(BlobStore store) {
            super(
                    store,
                    AuthenticationType.AWS_V2_OR_V4,
                    Credentials.ACCESS_KEY,
                    Credentials.SECRET_KEY,
                    null,
                    LARGEST_OBJECT,
                    LARGEST_UNCHUNKED,
                    LARGEST_CHUNK,
                    false,
                    new CrossOriginResourceSharing(),
                    "",
                    SECONDS_OF_SKEW);
        }

        void send(HttpServletRequest request, HttpServletResponse response, String code, int status, String message)
                throws IOException {
            sendSimpleErrorResponse(request, response, code, status, message, Map.of());
        }

        void send(HttpServletRequest request, HttpServletResponse response, S3ErrorCode code) throws IOException {
            sendSimpleErrorResponse(request, response, code, code.toString(), Map.of());
        }
    }

    private final transient Handler handler;
    private final transient Map<String, FunctionResource> functions;
    private final transient Refusals refusals;

    /** @param functions whose requests, and links they signed, are held against their policies; by logical id */
    S3Servlet(BlobStore store, Map<String, FunctionResource> functions, Refusals refusals) {
        this.handler = new Handler(store);
        this.functions = functions;
        this.refusals = refusals;
        AccessGrant anyone = new AccessGrant(Credentials.SECRET_KEY, store);
        handler.setBlobStoreLocator((accessKey, bucket, key) -> anyone);
    }

    @Override
    protected void service(HttpServletRequest sent, HttpServletResponse response) throws IOException {
        HttpServletRequest request = new ObjectRequest(sent);
        FunctionResource caller = functions.get(Credentials.accessKey(request));
        InputStream body = request.getInputStream();
        try {
            if (caller != null && isRefused(caller, S3Action.of(request), request, response)) return;
            handler.doHandle(request, request, response, body, new S3ProxyHandler.RequestContext());
            takeIn(request, response);
        } catch (IOException | RuntimeException e) {
            takeIn(request, response);
            AwsServiceException told = told(e);
            if (told == null) {
                S3Fault fault = S3Fault.of(e);
                handler.send(request, response, fault.code(), fault.status(), fault.message());
                return;
            }
            // Whether an object is there is only for those to know who may list the bucket.
            if (caller != null && told instanceof NoSuchKeyException) {
                String bucket = S3Action.of(request).getFirst().resource().split("/", 2)[0];
                if (isRefused(caller, List.of(new S3Action("s3:ListBucket", bucket)), request, response)) return;
            }
            answer(request, response, told);
        }
    }

    /** What S3Proxy found, under what the store and its streams put around it. */
    private static @Nullable AwsServiceException told(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof AwsServiceException told) return told;
        return null;
    }

    /**
     * Reads what the caller is still sending: an answer in the middle of it would end the connection, and the caller would not see it, or fail with
     * its next write. The handler itself leaves the checksum behind an object unread. Of what is far too much, it is the end that is better.
     */
    private static void takeIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() > LARGEST_UNCHUNKED) response.setHeader("Connection", "close");
        else request.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private boolean isRefused(
            FunctionResource caller, List<S3Action> actions, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        for (S3Action action : actions) {
            String refusal = refusals.refuse(caller, action.name(), action.resource());
            if (refusal.isEmpty()) continue;
            takeIn(request, response);
            handler.send(request, response, "AccessDenied", 403, refusal);
            return true;
        }
        return false;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, AwsServiceException failure)
            throws IOException {
        SdkHttpResponse told = S3Exceptions.httpResponse(failure);
        if (told != null)
            for (String name : PASSED_ON)
                told.firstMatchingHeader(name).ifPresent(value -> response.setHeader(name, value));
        String code = S3Exceptions.errorCode(failure);
        if (code != null) {
            String message = failure.awsErrorDetails().errorMessage();
            handler.send(request, response, code, failure.statusCode(), message == null ? "" : message);
            return;
        }
        switch (failure.statusCode()) {
            case 400, 422 -> handler.send(request, response, S3ErrorCode.BAD_DIGEST);
            case 403 -> handler.send(request, response, S3ErrorCode.ACCESS_DENIED);
            case 405 -> handler.send(request, response, S3ErrorCode.METHOD_NOT_ALLOWED);
            case 412 -> {
                if (isUnchangedRead(request)) response.setStatus(304);
                else handler.send(request, response, S3ErrorCode.PRECONDITION_FAILED);
            }
            case 416 -> handler.send(request, response, S3ErrorCode.INVALID_RANGE);
            default -> response.setStatus(failure.statusCode());
        }
    }

    /** A read that wanted the object only if it had changed. */
    private static boolean isUnchangedRead(HttpServletRequest request) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean ifSame = request.getHeader("If-Match") != null || request.getHeader("If-Unmodified-Since") != null;
        boolean ifOther = request.getHeader("If-None-Match") != null || request.getHeader("If-Modified-Since") != null;
        return read && !ifSame && ifOther;
    }
}
