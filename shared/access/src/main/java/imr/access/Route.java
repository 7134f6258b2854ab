package imr.access;

import imr.domain.CaseNumber;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** @param caseNumber the case it is about, if any; a party is let in to its own only */
    public boolean isOpenTo(Caller caller, @Nullable CaseNumber caseNumber) {
        return roles.stream()
                .anyMatch(role -> caseNumber == null
                        ? role != Role.PARTY && caller.roles().contains(role)
                        : caller.mayActAs(role, caseNumber));
    }

    public boolean matches(String otherMethod, String otherPath) {
        return method.equals(otherMethod) && path.equals(otherPath);
    }
}
