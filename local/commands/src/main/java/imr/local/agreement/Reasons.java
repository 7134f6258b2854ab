package imr.local.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imr.local.run.BadSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a careful reader noted of items, from lines of JSON with {@code case_number}, {@code item} and {@code facts}. */
final class Reasons {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Map<String, Object>> noted = new HashMap<>();

    static Reasons read(Path file) {
        Reasons reasons = new Reasons();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++)
            if (!lines.get(i).isBlank()) reasons.add(parse(lines.get(i), file, i + 1));
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

    private static JsonNode parse(String line, Path file, int number) {
        try {
            JsonNode item = JSON.readTree(line);
            if (item.path("case_number").isTextual() && item.path("item").isInt()) return item;
        } catch (IOException e) {
            // Told below, without the content.
        }
        throw new BadSource(file + " line " + number
                + ": no reasons of an item; each line is a JSON object with case_number, item and facts.");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getFileName(), e);
        }
    }
}
