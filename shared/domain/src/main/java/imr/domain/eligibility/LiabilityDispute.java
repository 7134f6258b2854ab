package imr.domain.eligibility;

import imr.domain.clock.Service;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the employer also disputes that it must pay for the treatment at all, for a reason besides medical necessity (Labor Code
 * 4610.5(h)(2), (k)). Exactly one of {@link None}, {@link Pending}, {@link Resolved}.
 */
public sealed interface LiabilityDispute {
    record None() implements LiabilityDispute {}

    /**
     * Not resolved: review waits for it.
     *
     * @param administratorAgrees whether the claims administrator agrees to review all the same
     */
    record Pending(boolean administratorAgrees) implements LiabilityDispute {}

    /**
     * Resolved: a new time to file runs.
     *
     * @param noticeServed when notice of that was served on the employee; {@code null} where unknown
     * @param service      how it was served; {@code null} where unknown
     */
    record Resolved(
            @Nullable LocalDate noticeServed, @Nullable Service service) implements LiabilityDispute {}
}
