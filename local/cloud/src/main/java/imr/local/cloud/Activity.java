package imr.local.cloud;

import java.time.Duration;

/**
 * Something that happened to an asynchronous event, for those who watch.
 *
 * @param function logical id
 * @param subject  key of the object the event is about, or the name of a schedule
 * @param attempt  from 1
 * @param took     time of the invocation, zero for {@link Kind#STARTED}
 * @param error    what the error says, without the names of classes; empty when there was none
 */
public record Activity(Kind kind, String function, String subject, int attempt, Duration took, String error) {
    /** What happened. */
    public enum Kind {
        STARTED,
        SUCCEEDED,
        /** Failed and will be tried again. */
        RETRYING,
        /** Failed for good; the event is in a queue if the template names one. */
        GAVE_UP
    }
}
