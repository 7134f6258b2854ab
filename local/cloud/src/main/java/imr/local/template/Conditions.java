package imr.local.template;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works out the {@code Conditions} of a template. */
final class Conditions {
    private final Node root;
    private final Function<Node, @Nullable Node> resolve;
    private final Mistakes mistakes;

    Conditions(Node root, Function<Node, @Nullable Node> resolve, Mistakes mistakes) {
        this.root = root;
        this.resolve = resolve;
        this.mistakes = mistakes;
    }

    /** Whether a condition, named or written out, holds. */
    boolean holds(Node test) {
        if (test instanceof Node.Text(String name, int line)) return named(name, line);
        Map.Entry<String, Node> entry =
                test instanceof Node.Mapping mapping && mapping.entries().size() == 1
                        ? mapping.entries().entrySet().iterator().next()
                        : Map.entry("", test);
        Node argument = entry.getValue();
        List<Node> arguments =
                argument instanceof Node.Listing(List<Node> items, int ignored) ? items : List.of(argument);
        return switch (entry.getKey()) {
            case "Condition" -> named(Texts.of(argument), test.line());
            case "Fn::Equals" -> arguments.size() == 2 && same(arguments.get(0), arguments.get(1));
            case "Fn::And" -> arguments.stream().allMatch(this::holds);
            case "Fn::Or" -> arguments.stream().anyMatch(this::holds);
            case "Fn::Not" -> arguments.size() == 1 && !holds(arguments.getFirst());
            default -> {
                mistakes.add(
                        test.line(),
                        "CONDITION",
                        "This is no condition; use Fn::Equals, Fn::And, Fn::Or, Fn::Not or Condition.");
                yield false;
            }
        };
    }

    private boolean same(Node a, Node b) {
        return Texts.of(resolve.apply(a)).equals(Texts.of(resolve.apply(b)));
    }

    private boolean named(String name, int line) {
        Node condition = root.at("Conditions", name);
        if (condition != null) return holds(condition);
        mistakes.add(
                line,
                "UNKNOWN_CONDITION",
                name + " names no condition of this template"
                        + Mistakes.didYouMean(name, root.entriesAt("Conditions").keySet()));
        return false;
    }
}
