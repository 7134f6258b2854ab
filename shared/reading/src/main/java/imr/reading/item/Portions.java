package imr.reading.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an item that utilization review modified: original request, authorized part, remaining eligible portion. What was authorized
 * is not in dispute (8 CCR 9792.10.3); where it was of another kind, the whole original request stays eligible.
 *
 * @param requested what was asked for
 * @param authorized what was allowed, {@code null} when nothing or when it is of another kind
 * @param disputed  what remains
 */
record Portions(String requested, @Nullable String authorized, String disputed) {
    private static final Pattern ORIGINAL = Pattern.compile("(?is)^(.*?)\\s+(?:was|were) the original request\\b");
    private static final Pattern AUTHORIZED = Pattern.compile(
            "(?is)(?:^|request\\.\\s*)([^.]*(?:\\.\\d[^.]*)*?)\\s+(?:was|were) authorized by the claims administrator");
    private static final Pattern REMAINING = Pattern.compile(
            "(?is)remaining (?:IMR )?eligible portion of the original request,?\\s*(?:is\\s+)?(.*?)(?:,?\\s+is)?\\s*$");
    private static final Pattern WHOLE = Pattern.compile(
            "(?is)leaving the original request (?:IMR )?eligible\\.?\\s*(?:the original request,\\s*(.*?)(?:,?\\s+is)?\\s*)?$");

    static Portions of(String text) {
        Matcher original = ORIGINAL.matcher(text);
        Matcher authorized = AUTHORIZED.matcher(text);
        Matcher remaining = REMAINING.matcher(text);
        Matcher whole = WHOLE.matcher(text);
        String requested = original.find() ? original.group(1).strip() : null;
        if (whole.find()) {
            String again = whole.group(1) == null || whole.group(1).isBlank()
                    ? null
                    : whole.group(1).strip();
            String eligible = requested != null ? requested : again != null ? again : text;
            return new Portions(eligible, null, eligible);
        }
        String allowed = authorized.find() ? authorized.group(1).strip() : null;
        if (remaining.find()) {
            String rest = remaining.group(1).strip();
            return new Portions(requested == null ? rest : requested, allowed, rest);
        }
        String plain = requested == null ? text : requested;
        return new Portions(plain, allowed, plain);
    }
}
