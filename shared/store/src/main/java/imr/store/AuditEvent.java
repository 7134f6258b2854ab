package imr.store;

import java.time.Instant;

/**
 * Something that happened to a case and is never changed or removed.
 *
 * @param reference what it happened to: an upload id or a version
 * @param actor     the stage or the caller's subject
 */
public record AuditEvent(Instant at, Kind kind, String reference, String actor) {
    /** What can happen. */
    public enum Kind {
        OPENED,
        ASSEMBLED,
        DETERMINED,
        DETERMINED_ANEW,
        NOT_EVALUATED,
        STAGE_FAILED,
        BROUGHT_ON,
        MARKED_LATE,
        PUBLISHED
    }
}
