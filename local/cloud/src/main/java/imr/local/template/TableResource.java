package imr.local.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param attributes    type ({@code S}, {@code N}, {@code B}) by name of every attribute a key uses
 * @param timeToLive    attribute with the expiry in seconds since 1970, if any
 * @param pointInTime   whether point-in-time recovery is on
 */
public record TableResource(
        String logicalId,
        String name,
        String arn,
        Map<String, String> attributes,
        Key key,
        List<Index> indexes,
        @Nullable String timeToLive,
        boolean pointInTime,
        int line) {

    /** Partition key and, if there is one, sort key. */
    public record Key(String partition, @Nullable String sort) {}

    /**
     * A secondary index.
     *
     * @param projection {@code ALL}, {@code KEYS_ONLY} or {@code INCLUDE}
     * @param included   the further attributes of {@code INCLUDE}
     */
    public record Index(String name, boolean global, Key key, String projection, List<String> included) {}
}
