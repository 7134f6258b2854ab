package imr.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a YAML file: a value with its line and column, so that every mistake can be pointed at. */
record Yaml(String file, Node node) {
    /** A key of a mapping with its value. */
    record Entry(String key, Yaml at, Yaml value) {}

    static Optional<Yaml> parse(String file, String text, Mistakes mistakes) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(true)
                .build();
        try {
            return new Compose(settings).composeString(text).map(node -> new Yaml(file, node));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
            mistakes.add(new Mistake(
                    "NOT_YAML",
                    file,
                    line,
                    column,
                    "this is not valid YAML: " + e.getProblem(),
                    "Check the indentation, and put text with a colon or a quote in it between double quotes."));
        } catch (YamlEngineException e) {
            mistakes.add(new Mistake(
                    "NOT_YAML", file, 1, 1, "this is not valid YAML", "Check the indentation and the quotes."));
        }
        return Optional.empty();
    }

    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    int column() {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    Optional<String> text() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (node instanceof MappingNode mapping)
            for (NodeTuple tuple : mapping.getValue())
                if (tuple.getKeyNode() instanceof ScalarNode key)
                    entries.add(new Entry(key.getValue(), new Yaml(file, key), new Yaml(file, tuple.getValueNode())));
        return entries;
    }

    Optional<Yaml> get(String key) {
        return entries().stream()
                .filter(e -> e.key().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    /** The items of a list; a single value counts as a list of one. */
    List<Yaml> items() {
        if (node instanceof SequenceNode sequence)
            return sequence.getValue().stream()
                    .map(item -> new Yaml(file, item))
                    .toList();
        return List.of(this);
    }
}
