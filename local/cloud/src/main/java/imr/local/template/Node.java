package imr.local.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the template with the line it stands on (from 1). Exactly one of {@link Text}, {@link Listing}, {@link Mapping}. Short tags such as
 * {@code !Ref x} are already in their long form, a mapping with one key.
 */
public sealed interface Node {
    int line();

    /** A scalar. Numbers and booleans stay text: CloudFormation converts at the point of use. */
    record Text(String value, int line) implements Node {}

    /** A sequence. */
    record Listing(List<Node> items, int line) implements Node {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** A mapping, in the order of the file. */
    record Mapping(Map<String, Node> entries, int line) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public static Mapping empty(int line) {
            return new Mapping(Map.of(), line);
        }
    }

    /** The entry of a mapping, or {@code null} when there is none or this is no mapping. */
    default @Nullable Node at(String key) {
        return this instanceof Mapping mapping ? mapping.entries().get(key) : null;
    }

    /** The entry behind several keys, or {@code null}. */
    default @Nullable Node at(String first, String... rest) {
        Node node = at(first);
        for (String key : rest) node = node == null ? null : node.at(key);
        return node;
    }

    /** The text under a key, or {@code null} when it is missing or is no text. */
    default @Nullable String textAt(String key) {
        return at(key) instanceof Text text ? text.value() : null;
    }

    /** The text under a key, or the given one. */
    default String textAt(String key, String otherwise) {
        return at(key) instanceof Text text ? text.value() : otherwise;
    }

    /** The items under a key: a single value counts as a list of one, as CloudFormation has it for actions and resources. */
    default List<Node> itemsAt(String key) {
        return switch (at(key)) {
            case null -> List.of();
            case Listing listing -> listing.items();
            case Node single -> List.of(single);
        };
    }

    /** The entries under a key, empty when it is missing or is no mapping. */
    default Map<String, Node> entriesAt(String key) {
        return at(key) instanceof Mapping mapping ? mapping.entries() : Map.of();
    }
}
