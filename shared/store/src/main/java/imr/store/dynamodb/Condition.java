package imr.store.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What entries of a list have to be, for DynamoDB to leave out the others. Paths are names with dots. */
final class Condition {
    private final List<String> parts = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();

    /** That the value at a path is this; nothing is asked when there is none to compare with. */
    Condition is(String path, @Nullable String value) {
        if (value != null) parts.add(path(path) + " = " + value(value));
        return this;
    }

    /** That the text at a path holds this, or the list there has it. */
    Condition has(String path, @Nullable String value) {
        if (value != null) parts.add("contains(" + path(path) + ", " + value(value) + ")");
        return this;
    }

    /** {@code null} when nothing is asked, as a query takes it. */
    @Nullable
    String expression() {
        return parts.isEmpty() ? null : String.join(" and ", parts);
    }

    Map<String, String> names(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(names);
        all.putAll(others);
        return all;
    }

    Map<String, AttributeValue> values(Map<String, AttributeValue> others) {
        Map<String, AttributeValue> all = new HashMap<>(values);
        all.putAll(others);
        return all;
    }

    private String path(String path) {
        List<String> steps = new ArrayList<>();
        for (String name : List.of(path.split("\\."))) {
            String key = "#c" + names.size();
            names.put(key, name);
            steps.add(key);
        }
        return String.join(".", steps);
    }

    private String value(String value) {
        String key = ":c" + values.size();
        values.put(key, Attributes.text(value));
        return key;
    }
}
