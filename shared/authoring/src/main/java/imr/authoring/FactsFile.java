package imr.authoring;

import static imr.authoring.syntax.MistakeKind.BAD_ID;
import static imr.authoring.syntax.MistakeKind.BAD_VALUE;
import static imr.authoring.syntax.MistakeKind.DUPLICATE_ID;
import static imr.authoring.syntax.MistakeKind.NO_ID;
import static imr.authoring.syntax.MistakeKind.NO_MEANING;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_TYPE;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_UNIT;

import imr.authoring.syntax.Fields;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Units;
import imr.authoring.syntax.Yaml;
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
import org.jspecify.annotations.Nullable;

/** Reads {@code facts.yaml}, the vocabulary. */
final class FactsFile {
    private static final Set<String> KEYS = Set.of(
            "id", "type", "unit", "codes", "meaning", "by", "of", "past counts", "searched for", "none", "example");
    private static final List<String> TYPES = Arrays.stream(FactType.values())
            .map(type -> type.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Mistakes mistakes;
    private final Fields fields;

    FactsFile(Mistakes mistakes, Fields fields) {
        this.mistakes = mistakes;
        this.fields = fields;
    }

    /** The entries by id. An entry with a mistake in it is left in where it can be, so that its users are not reported as well. */
    Map<String, VocabularyEntry> read(List<Yaml> items) {
        Map<String, VocabularyEntry> entries = new TreeMap<>();
        for (Yaml item : items) {
            fields.known(item, KEYS);
            String id = fields.required(item, "id", NO_ID, "symptom.radicular");
            if (!FactId.isValid(id)) {
                if (!id.isEmpty()) mistakes.add(BAD_ID, item.get("id").orElse(item), id);
                continue;
            }
            if (entries.put(id, entry(item, id)) != null)
                mistakes.add(DUPLICATE_ID, item.get("id").orElse(item), id);
        }
        return entries;
    }

    private VocabularyEntry entry(Yaml item, String id) {
        FactType type = type(item);
        if (type != FactType.AMOUNT)
            item.get("unit")
                    .ifPresent(unit -> mistakes.add(
                            BAD_VALUE,
                            unit,
                            unit.text().orElse(""),
                            "unit of a fact that is no amount",
                            "type: amount"));
        return new VocabularyEntry(
                new FactId(id),
                type,
                type == FactType.AMOUNT ? unit(item) : null,
                fields.required(item, "meaning", NO_MEANING),
                fields.says(item, "by", "body part"),
                fields.says(item, "past counts", "true"),
                attributed(item),
                texts(item, "codes"),
                texts(item, "searched for"),
                item.text("none").orElse(null));
    }

    private VocabularyEntry.@Nullable Attribution attributed(Yaml item) {
        Optional<Yaml> of = item.get("of");
        if (of.isEmpty()) return null;
        String text = of.get().text().orElse("").strip();
        for (VocabularyEntry.Attribution known : VocabularyEntry.Attribution.values())
            if (known.name().toLowerCase(Locale.ROOT).equals(text)) return known;
        mistakes.add(BAD_VALUE, of.get(), text, "what a fact is attributed to", "of: treatment or of: drug");
        return null;
    }

    private static List<String> texts(Yaml item, String key) {
        List<String> texts = new ArrayList<>();
        item.get(key)
                .ifPresent(list -> list.items().forEach(value -> value.text().ifPresent(texts::add)));
        return texts;
    }

    private FactType type(Yaml item) {
        String type = item.text("type").orElse("");
        for (FactType known : FactType.values())
            if (known.name().toLowerCase(Locale.ROOT).equals(type)) return known;
        mistakes.unknown(UNKNOWN_TYPE, item.get("type").orElse(item), type, TYPES);
        return FactType.FLAG;
    }

    private @Nullable Unit unit(Yaml item) {
        String text = item.text("unit").orElse("");
        Optional<Unit> unit = Units.of(text);
        if (unit.isEmpty())
            mistakes.unknown(
                    UNKNOWN_UNIT, item.get("unit").orElse(item), text, Units.all(), String.join(", ", Units.all()));
        return unit.orElse(null);
    }
}
