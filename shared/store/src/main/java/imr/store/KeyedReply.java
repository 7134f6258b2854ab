package imr.store;

import imr.domain.Digest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request that named itself, so that the same request again gets the same answer and changes nothing.
 *
 * @param key     chosen by who asked, once for each thing to be done
 * @param request digest of what was asked for; the same key for something else is a mistake
 * @param body    JSON without health information
 */
public record KeyedReply(
        String key,
        Digest request,
        int status,
        String body,
        @Nullable String etag,
        Instant at) {
    /** How long it is kept. */
    public static final Duration KEPT = Duration.ofDays(3);
}
