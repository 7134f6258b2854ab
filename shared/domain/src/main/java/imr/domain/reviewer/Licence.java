package imr.domain.reviewer;

import java.time.LocalDate;

/**
 * A licence to practise.
 *
 * @param number     as the board of the state writes it
 * @param expires    the last day on which it is valid
 * @param restricted whether the board limits what its holder may do; such a licence does not count (Labor Code 139.5(d)(4))
 */
public record Licence(LicenceType type, UsState state, String number, LocalDate expires, boolean restricted) {
    public Licence {
        if (number.isBlank()) throw new IllegalArgumentException("a licence has a number");
    }

    /** Whether it lets its holder review on that day. */
    public boolean isGoodOn(LocalDate day) {
        return !restricted && !day.isAfter(expires);
    }
}
