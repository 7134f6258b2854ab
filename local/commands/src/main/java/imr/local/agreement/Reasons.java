package imr.local.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a careful reader noted of items, from lines of JSON with {@code case_number}, {@code item} and {@code facts}. */
final class Reasons {
    private final Map<String, Map<String, Object>> noted = new HashMap<>();

    static Reasons read(Path file) {
        Reasons reasons = new Reasons();
        JsonLines.read(
                        file,
                        item -> item.path("case_number").isTextual()
                                && item.path("item").isInt(),
                        "no reasons of an item; each line is a JSON object with case_number, item and facts.")
                .forEach(reasons::add);
        return reasons;
    }

    /** True, false or a number, by what was noted; empty for an item without reasons. */
    Map<String, Object> of(Recommended one) {
        return noted.getOrDefault(one.caseNumber() + "/" + one.item().item().number(), Map.of());
    }

    private void add(JsonNode item) {
        Map<String, Object> facts = new TreeMap<>();
        item.path("facts").properties().forEach(fact -> {
            JsonNode value = fact.getValue();
            if (value.isBoolean()) facts.put(fact.getKey(), value.asBoolean());
            else if (value.isInt()) facts.put(fact.getKey(), value.asInt());
        });
        noted.put(item.path("case_number").asText() + "/" + item.path("item").asInt(), facts);
    }
}
