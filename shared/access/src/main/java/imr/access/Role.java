package imr.access;

import java.util.Locale;
import java.util.Optional;

/** What a caller may be, as tokens name it in lower case in their claim {@code roles}. */
public enum Role {
    /** Worker, attorney, claims administrator: their own cases, which the claim {@code cases} lists. */
    PARTY,
    COORDINATOR,
    REVIEWER,
    PUBLISHER,
    AUDITOR,
    /** Everybody: what is published. */
    PUBLIC;

    static Optional<Role> named(String name) {
        for (Role role : values()) if (role.name().toLowerCase(Locale.ROOT).equals(name)) return Optional.of(role);
        return Optional.empty();
    }
}
