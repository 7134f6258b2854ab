package imr.access;

import imr.domain.CaseNumber;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request through when its route is for everybody, or when its token is valid and the route declares a role that the caller has. What is
 * not declared is refused.
 */
public final class Gate {
    private static final String BEARER = "bearer ";

    private final TokenVerifier verifier;
    private final List<Route> routes;

    public Gate(TokenVerifier verifier, List<Route> routes) {
        this.verifier = verifier;
        this.routes = List.copyOf(routes);
    }

    /**
     * @param path          the route's path template, as the gateway names it
     * @param authorization the header of that name
     * @param caseNumber    the case the route is about, if any
     */
    public Access ask(String method, String path, @Nullable String authorization, @Nullable CaseNumber caseNumber) {
        for (Route route : routes)
            // Not even a token that is out of date keeps anybody from what everybody may read.
            if (route.everybody() && route.matches(method, path)) return new Access.Granted(Caller.ANYBODY);
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            return new Access.Refused(Refusal.NO_TOKEN);
        Optional<Caller> caller =
                verifier.verify(authorization.substring(BEARER.length()).strip());
        if (caller.isEmpty()) return new Access.Refused(Refusal.TOKEN_REFUSED);
        for (Route route : routes)
            if (route.matches(method, path))
                return route.isOpenTo(caller.get(), caseNumber)
                        ? new Access.Granted(caller.get())
                        : new Access.Refused(Refusal.ROLE_MISSING);
        return new Access.Refused(Refusal.NOT_DECLARED);
    }
}
