package imr.local.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A route of an API.
 *
 * @param api    logical id
 * @param method in capitals, {@code ANY} for all
 * @param path   with variables in braces; {@code {name+}} takes the rest of the path
 */
public record Route(String api, String method, String path, String function, int line) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}+]+)(\\+?)}");

    /** The values of the path's variables, or {@code null} when the request is for another route. */
    public @Nullable Map<String, String> match(String requestMethod, String requestPath) {
        if (!method.equals("ANY") && !method.equals(requestMethod)) return null;
        Map<String, String> values = new LinkedHashMap<>();
        StringBuilder pattern = new StringBuilder();
        Matcher variables = VARIABLE.matcher(path);
        int from = 0;
        while (variables.find()) {
            pattern.append(Pattern.quote(path.substring(from, variables.start())));
            pattern.append(variables.group(2).isEmpty() ? "([^/]+)" : "(.+)");
            values.put(variables.group(1), "");
            from = variables.end();
        }
        Matcher matcher =
                Pattern.compile(pattern + Pattern.quote(path.substring(from))).matcher(requestPath);
        if (!matcher.matches()) return null;
        int group = 0;
        for (Map.Entry<String, String> value : values.entrySet()) value.setValue(matcher.group(++group));
        return values;
    }
}
