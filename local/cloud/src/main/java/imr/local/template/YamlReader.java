package imr.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns YAML text into {@link Node}s, keeping lines, and writes CloudFormation's short tags in their long form. */
final class YamlReader {
    private final Mistakes mistakes;

    YamlReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Node read(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setAllowDuplicateKeys(true)
                .build();
        try {
            return new Compose(settings).composeString(yaml).map(this::convert).orElseGet(() -> Node.Mapping.empty(1));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            mistakes.add(
                    line, "YAML", "This is not YAML: " + e.getProblem() + "; correct the syntax here or just above.");
            return Node.Mapping.empty(1);
        }
    }

    private Node convert(org.snakeyaml.engine.v2.nodes.Node yaml) {
        int line = yaml.getStartMark().map(Mark::getLine).orElse(0) + 1;
        Node plain =
                switch (yaml) {
                    case ScalarNode scalar -> new Node.Text(isNull(scalar) ? "" : scalar.getValue(), line);
                    case SequenceNode sequence ->
                        new Node.Listing(
                                sequence.getValue().stream().map(this::convert).toList(), line);
                    case MappingNode mapping -> mapping(mapping, line);
                    default -> throw new IllegalStateException("an alias is resolved by the composer");
                };
        String tag = yaml.getTag().getValue();
        return tag.startsWith("!") && tag.length() > 1 ? longForm(tag.substring(1), plain) : plain;
    }

    private static boolean isNull(ScalarNode scalar) {
        return scalar.getTag().equals(Tag.NULL);
    }

    private Node mapping(MappingNode mapping, int line) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int keyLine = tuple.getKeyNode().getStartMark().map(Mark::getLine).orElse(0) + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                mistakes.add(keyLine, "YAML", "A key must be plain text here; write one name before the colon.");
            } else if (entries.put(key.getValue(), convert(tuple.getValueNode())) != null) {
                mistakes.add(keyLine, "DUPLICATE_KEY", key.getValue() + " is given twice; remove one of the two.");
            }
        }
        return new Node.Mapping(entries, line);
    }

    private static Node longForm(String tag, Node value) {
        String name = tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag;
        return new Node.Mapping(Map.of(name, tag.equals("GetAtt") ? splitAttribute(value) : value), value.line());
    }

    /** {@code !GetAtt Bucket.Arn} is short for a list of two: the resource may itself have dots, the attribute is behind the first. */
    private static Node splitAttribute(Node value) {
        if (!(value instanceof Node.Text(String text, int line))) return value;
        int dot = text.indexOf('.');
        List<Node> parts = new ArrayList<>();
        parts.add(new Node.Text(dot < 0 ? text : text.substring(0, dot), line));
        parts.add(new Node.Text(dot < 0 ? "" : text.substring(dot + 1), line));
        return new Node.Listing(parts, line);
    }
}
