package imr.authoring.syntax;

import static imr.authoring.syntax.MistakeKind.ANCHOR;
import static imr.authoring.syntax.MistakeKind.DUPLICATE_KEY;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_KEY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value in a YAML file with its place, so that every mistake can be pointed at. */
public record Yaml(Source source, Node node) {
    /** A key of a mapping with its value. */
    public record Entry(String key, Yaml at, Yaml value) {}

    /** The file's content; empty, with the mistakes, when it is not YAML or not safe to walk through. */
    public static Optional<Yaml> parse(Source source, Mistakes mistakes) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setAllowDuplicateKeys(true)
                .build();
        try {
            Optional<Yaml> file = new Compose(settings)
                    .composeString(String.join("\n", source.lines()) + "\n")
                    .map(node -> new Yaml(source, node));
            if (file.isEmpty()) mistakes.emptyFile(source.name());
            return file.filter(yaml -> yaml.check(mistakes));
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            mistakes.notYaml(
                    source,
                    mark.map(m -> m.getLine() + 1).orElse(1),
                    mark.map(m -> m.getColumn() + 1).orElse(1),
                    e.getProblem());
        } catch (YamlEngineException e) {
            mistakes.notYaml(source, 1, 1, "it cannot be read at all");
        }
        return Optional.empty();
    }

    /** Whether the tree has no anchors, through which it could contain itself; reports them, and keys that stand twice. */
    private boolean check(Mistakes mistakes) {
        if (node.getAnchor().isPresent()) {
            mistakes.add(ANCHOR, this);
            return false;
        }
        boolean sound = true;
        Set<String> keys = new HashSet<>();
        for (Entry entry : entries()) {
            if (!keys.add(entry.key())) mistakes.add(DUPLICATE_KEY, entry.at(), entry.key());
            sound &= entry.value().check(mistakes);
        }
        if (node instanceof MappingNode mapping)
            for (NodeTuple tuple : mapping.getValue())
                if (!(tuple.getKeyNode() instanceof ScalarNode))
                    mistakes.add(UNKNOWN_KEY, new Yaml(source, tuple.getKeyNode()), "A list or mapping", "words");
        if (isList()) for (Yaml item : items()) sound &= item.check(mistakes);
        return sound;
    }

    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    public int column() {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    }

    /** How much of its first line it takes; of a mapping or list the first word or bracket only. */
    public int width() {
        if (!(node instanceof ScalarNode)) return 1;
        int toEnd = Math.max(1, source.line(line()).length() - column() + 1);
        return node.getEndMark()
                .filter(end -> end.getLine() + 1 == line())
                .map(end -> Math.max(1, Math.min(toEnd, end.getColumn() + 1 - column())))
                .orElse(toEnd);
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public Optional<String> text() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (node instanceof MappingNode mapping)
            for (NodeTuple tuple : mapping.getValue())
                if (tuple.getKeyNode() instanceof ScalarNode key)
                    entries.add(
                            new Entry(key.getValue(), new Yaml(source, key), new Yaml(source, tuple.getValueNode())));
        return entries;
    }

    public Optional<Yaml> get(String key) {
        return entries().stream()
                .filter(e -> e.key().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    /** The text under a key, when it is there and says something. */
    public Optional<String> text(String key) {
        return get(key).flatMap(Yaml::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The items of a list; a single value counts as a list of one. */
    public List<Yaml> items() {
        if (node instanceof SequenceNode sequence)
            return sequence.getValue().stream()
                    .map(item -> new Yaml(source, item))
                    .toList();
        return List.of(this);
    }
}
