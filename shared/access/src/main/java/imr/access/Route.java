package imr.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A route with the roles that may use it, any one of them. For routes of a case a {@link Role#PARTY} is only let in to its own.
 *
 * @param method    HTTP method in capitals
 * @param path      path template as the gateway names it, such as {@code /cases/{caseNumber}}
 * @param everybody whether nobody has to say who they are, since the route serves what is public
 */
public record Route(String method, String path, Set<Role> roles, boolean everybody) {
    public Route {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) throw new IllegalArgumentException("a route that nobody may use is not declared at all");
        if (!method.equals(method.toUpperCase(Locale.ROOT))) throw new IllegalArgumentException("methods are capitals");
    }

    public static Route of(String method, String path, Role first, Role... more) {
        return new Route(method, path, EnumSet.of(first, more), false);
    }

    /** A route that needs no token. */
    public static Route ofEverybody(String method, String path) {
        return new Route(method, path, EnumSet.allOf(Role.class), true);
    }

    public boolean matches(String otherMethod, String otherPath) {
        return method.equals(otherMethod) && path.equals(otherPath);
    }
}
