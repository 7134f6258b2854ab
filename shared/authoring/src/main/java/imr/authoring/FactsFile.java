package imr.authoring;

import imr.domain.Unit;
import imr.domain.fact.FactId;
import imr.guidelines.library.FactType;
import imr.guidelines.library.VocabularyEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code facts.yaml}, the vocabulary. */
final class FactsFile {
    private static final Set<String> KEYS =
            Set.of("id", "type", "unit", "codes", "meaning", "by", "past counts", "searched for", "example");

    private final Mistakes mistakes;
    private final Fields fields;

    FactsFile(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.fields = new Fields(mistakes);
    }

    Map<String, VocabularyEntry> read(Yaml file) {
        Map<String, VocabularyEntry> entries = new TreeMap<>();
        for (Yaml item : file.items()) {
            fields.known(item, KEYS);
            String id = fields.required(item, "id", "NO_ID", "Give the fact an id such as symptom.radicular.");
            if (!FactId.isValid(id)) {
                if (!id.isEmpty())
                    mistakes.add(
                            "BAD_ID",
                            item,
                            "\"" + id + "\" is no fact id",
                            "Use lower-case words joined with dashes and dots.");
                continue;
            }
            Optional<FactType> type = type(item);
            if (type.isEmpty()) continue;
            Unit unit = type.get() == FactType.AMOUNT ? unit(item).orElse(null) : null;
            String meaning = fields.required(
                    item,
                    "meaning",
                    "NO_MEANING",
                    "Say in plain words what the fact means; the letter uses these words.");
            VocabularyEntry entry = new VocabularyEntry(
                    new FactId(id),
                    type.get(),
                    unit,
                    meaning,
                    item.get("by")
                            .flatMap(Yaml::text)
                            .filter("body part"::equals)
                            .isPresent(),
                    item.get("past counts")
                            .flatMap(Yaml::text)
                            .filter("true"::equals)
                            .isPresent(),
                    texts(item, "codes"),
                    texts(item, "searched for"));
            if (entries.put(id, entry) != null)
                mistakes.add("DUPLICATE_ID", item, "the fact " + id + " stands twice", "Remove one of the two.");
        }
        return entries;
    }

    private static List<String> texts(Yaml item, String key) {
        List<String> texts = new ArrayList<>();
        item.get(key)
                .ifPresent(list -> list.items().forEach(value -> value.text().ifPresent(texts::add)));
        return texts;
    }

    private Optional<FactType> type(Yaml item) {
        String type = item.get("type").flatMap(Yaml::text).orElse("");
        for (FactType known : FactType.values())
            if (known.name().toLowerCase(Locale.ROOT).equals(type)) return Optional.of(known);
        mistakes.add("UNKNOWN_TYPE", item, "\"" + type + "\" is no type", "Use flag, amount, day or code.");
        return Optional.empty();
    }

    private Optional<Unit> unit(Yaml item) {
        String text = item.get("unit").flatMap(Yaml::text).orElse("");
        Optional<Unit> unit = Units.of(text);
        if (unit.isEmpty())
            mistakes.add(
                    "UNKNOWN_UNIT",
                    item.get("unit").orElse(item),
                    "\"" + text + "\" is no unit",
                    Suggestion.of(
                            text,
                            Arrays.stream(Unit.values()).map(Unit::plural).toList(),
                            "Use a unit such as visits, weeks or percent."));
        return unit;
    }
}
