package imr.store;

import imr.domain.Problem;
import java.time.Instant;

/** An uploaded object that belongs to no case, since its key is not that of an upload. Kept for 90 days. */
public record StrayUpload(Instant at, String objectKey, Problem problem) {
    /** How long it can be looked up. */
    public static final java.time.Duration KEPT = java.time.Duration.ofDays(90);
}
