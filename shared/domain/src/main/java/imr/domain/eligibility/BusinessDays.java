package imr.domain.eligibility;

import java.time.LocalDate;

/** Counts days on which the agency works, so that this package needs no calendar of its own. */
@FunctionalInterface
public interface BusinessDays {
    /**
     * The day that comes so many business days after the given one, which itself is not counted.
     *
     * @param businessDays 1 or more
     */
    LocalDate after(LocalDate day, int businessDays);
}
