package imr.local.cloud;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling. Any access key with the secret {@code test} is let in; the keys that functions are given are their logical ids, and by
 * them their requests and signed links are known.
 */
public final class Credentials {
    /** The access key for people and tools. */
    public static final String ACCESS_KEY = "test";

    public static final String SECRET_KEY = "test";

    private Credentials() {}

    /** The access key of a request or of the link it came by, empty when there is none. */
    static String accessKey(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) return accessKey(authorization);
        // Not getParameter: that would read the body of a form.
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        for (String part : query.split("&"))
            if (part.startsWith("X-Amz-Credential="))
                return part.split("=", 2)[1].split("%2F|/", 2)[0];
        return "";
    }

    /** The access key of an {@code Authorization} header, empty when there is none. */
    static String accessKey(@Nullable String authorization) {
        if (authorization == null) return "";
        int at = authorization.indexOf("Credential=");
        int end = authorization.indexOf('/', Math.max(0, at));
        return at < 0 || end < 0 ? "" : authorization.substring(at + "Credential=".length(), end);
    }
}
