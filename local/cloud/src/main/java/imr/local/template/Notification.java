package imr.local.template;

import java.util.List;

/**
 * A bucket's promise to tell a function of its changes.
 *
 * @param bucket   logical id
 * @param function logical id
 * @param events   such as {@code s3:ObjectCreated:*}
 * @param prefix   start of the keys it is about, empty for any
 * @param suffix   end of the keys it is about, empty for any
 */
public record Notification(
        String bucket, String function, List<String> events, String prefix, String suffix, int line) {
    public Notification {
        events = List.copyOf(events);
    }

    /** @param event such as {@code ObjectCreated:Put}, without {@code s3:} */
    public boolean isAbout(String event, String key) {
        return key.startsWith(prefix)
                && key.endsWith(suffix)
                && events.stream().anyMatch(pattern -> covers(pattern, event));
    }

    private static boolean covers(String pattern, String event) {
        String bare = pattern.startsWith("s3:") ? pattern.substring(3) : pattern;
        return bare.endsWith("*") ? event.startsWith(bare.substring(0, bare.length() - 1)) : bare.equals(event);
    }

    /** The filter in words. */
    public String filter() {
        if (prefix.isEmpty() && suffix.isEmpty()) return "every key";
        if (suffix.isEmpty()) return "keys that start with " + prefix;
        return prefix.isEmpty()
                ? "keys that end with " + suffix
                : "keys that start with " + prefix + " and end with " + suffix;
    }
}
