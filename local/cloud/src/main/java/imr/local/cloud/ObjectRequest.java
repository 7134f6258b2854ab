package imr.local.cloud;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A request whose parameters are those of its address alone. Its body is an object, whatever its type says: curl and others call what they send
 * a form, and a form would be read as parameters, which the signature does not have.
 */
final class ObjectRequest extends HttpServletRequestWrapper {
    private final Fields query;

    ObjectRequest(HttpServletRequest request) {
        super(request);
        query = Request.extractQueryParameters(ServletContextRequest.getServletContextRequest(request));
    }

    @Override
    public @Nullable String getParameter(String name) {
        return query.getValue(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        Fields.Field field = query.get(name);
        return field == null ? null : field.getValues().toArray(String[]::new);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(query.getNames());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return query.toStringArrayMap();
    }
}
