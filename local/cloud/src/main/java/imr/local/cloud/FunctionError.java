package imr.local.cloud;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A function failed: it threw, ran out of time, or could not be made. What AWS reports of it, without the event. */
final class FunctionError extends Exception {
    private static final long serialVersionUID = 1L;

    private static final Pattern CLASS_NAMES = Pattern.compile("(?:[a-z_][a-z0-9_]*\\.)+[A-Z][A-Za-z0-9_$]*:?\\s*");

    private final String type;
    private final String description;
    private final List<String> frames;

    private FunctionError(String type, String description, List<String> frames, Throwable cause) {
        super(type + ": " + description, cause);
        this.type = type;
        this.description = description;
        this.frames = List.copyOf(frames);
    }

    static FunctionError thrown(Throwable cause) {
        List<String> frames = Stream.of(cause.getStackTrace())
                .limit(20)
                .map(StackTraceElement::toString)
                .toList();
        return new FunctionError(cause.getClass().getName(), String.valueOf(cause.getMessage()), frames, cause);
    }

    static FunctionError timedOut(long seconds, Throwable cause) {
        return new FunctionError("Sandbox.Timedout", "Task timed out after " + seconds + " seconds", List.of(), cause);
    }

    String type() {
        return type;
    }

    String description() {
        return description;
    }

    /** The error for people: without the names of classes, which are in {@link #document}. */
    String sentence() {
        String text = CLASS_NAMES.matcher(description).replaceAll("").strip();
        return text.isEmpty() || text.equals("null") ? "it gave no reason" : text;
    }

    /** The error in the form in which Lambda answers with it. */
    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("errorMessage", description);
        document.put("errorType", type);
        document.put("stackTrace", frames);
        return document;
    }
}
