package imr.access;

import imr.domain.CaseNumber;
import java.util.HashSet;
import java.util.Set;

/**
 * Who a verified token speaks for.
 *
 * @param subject identifies the caller at the issuer; goes into audit events
 * @param roles   what the caller may be; roles we do not know are left out
 * @param cases   the cases a {@link Role#PARTY} is a party of
 */
public record Caller(String subject, Set<Role> roles, Set<CaseNumber> cases) {
    /** Whoever asks without a token, or with one that nobody looked at. */
    public static final Caller ANYBODY = new Caller("anybody", Set.of(Role.PUBLIC), Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        cases = Set.copyOf(cases);
    }

    /** Whether the caller is nothing but a party: everybody else who may see a case works on it. */
    public boolean isPartyOnly() {
        return roles.stream().allMatch(role -> role == Role.PARTY || role == Role.PUBLIC);
    }

    /** The same caller without one of the roles, for a case in which it does not hold. */
    public Caller without(Role role) {
        Set<Role> rest = new HashSet<>(roles);
        rest.remove(role);
        return new Caller(subject, rest, cases);
    }

    /** Whether a role other than that of a party gives access to a case, or this is one of the caller's own. */
    boolean mayActAs(Role role, CaseNumber caseNumber) {
        return roles.contains(role) && (role != Role.PARTY || cases.contains(caseNumber));
    }
}
