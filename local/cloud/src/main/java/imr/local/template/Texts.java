package imr.local.template;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reading resolved nodes as the text CloudFormation would make of them. */
final class Texts {
    private Texts() {}

    /** A scalar's text; a list joined by commas; empty for anything else. */
    static String of(@Nullable Node node) {
        return switch (node) {
            case null -> "";
            case Node.Text(String value, int line) -> value;
            case Node.Listing(List<Node> items, int line) ->
                items.stream().map(Texts::of).collect(Collectors.joining(","));
            case Node.Mapping mapping -> "";
        };
    }

    /** The texts of a list, or the one text. */
    static List<String> all(Node node) {
        return node instanceof Node.Listing(List<Node> items, int line)
                ? items.stream().map(Texts::of).toList()
                : List.of(of(node));
    }

    /** The number, or the given one when the text is none. */
    static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
