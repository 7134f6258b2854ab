package imr.local.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Works out CloudFormation's intrinsic functions. What it gives back has none left; {@code null} stands for {@code AWS::NoValue}. A name that
 * means nothing becomes a mistake and an empty text, so that the rest can still be checked.
 */
final class Resolver {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(!?)([^}]+)}");

    private final Node root;
    private final Account account;
    private final Mistakes mistakes;
    private final Conditions conditions;
    private final References references;

    Resolver(Node root, Map<String, Node> parameters, Account account, Mistakes mistakes) {
        this.root = root;
        this.account = account;
        this.mistakes = mistakes;
        this.conditions = new Conditions(root, this::resolve, mistakes);
        this.references = new References(root, parameters, account, mistakes, conditions, this::resolve);
    }

    References references() {
        return references;
    }

    @Nullable
    Node resolve(Node node) {
        return switch (node) {
            case Node.Text text -> text;
            case Node.Listing(List<Node> items, int line) -> new Node.Listing(resolveAll(items), line);
            case Node.Mapping mapping -> {
                String only = mapping.entries().size() == 1
                        ? mapping.entries().keySet().iterator().next()
                        : "";
                Node argument = mapping.entries().get(only);
                boolean intrinsic = only.equals("Ref") || only.startsWith("Fn::");
                yield intrinsic && argument != null ? intrinsic(only, argument) : resolveEntries(mapping);
            }
        };
    }

    /** The resolved node, or an empty text for nothing. */
    Node resolveOrEmpty(@Nullable Node node) {
        Node resolved = node == null ? null : resolve(node);
        return resolved == null ? new Node.Text("", node == null ? 1 : node.line()) : resolved;
    }

    private List<Node> resolveAll(List<Node> items) {
        List<Node> resolved = new ArrayList<>();
        for (Node item : items) {
            Node value = resolve(item);
            if (value != null) resolved.add(value);
        }
        return resolved;
    }

    private Node resolveEntries(Node.Mapping mapping) {
        Map<String, Node> resolved = new LinkedHashMap<>();
        mapping.entries().forEach((key, value) -> {
            Node plain = resolve(value);
            if (plain != null) resolved.put(key, plain);
        });
        return new Node.Mapping(resolved, mapping.line());
    }

    private @Nullable Node intrinsic(String name, Node argument) {
        int line = argument.line();
        List<Node> arguments =
                argument instanceof Node.Listing(List<Node> items, int ignored) ? items : List.of(argument);
        return switch (name) {
            case "Ref" -> references.ref(Texts.of(argument), line);
            case "Fn::GetAtt" -> new Node.Text(references.attribute(String.join(".", texts(arguments)), line), line);
            case "Fn::Sub" -> substitute(arguments, line);
            case "Fn::Join" -> {
                if (arguments.size() != 2) yield malformed(name, "a separator and a list", line);
                List<String> values = Texts.all(resolveOrEmpty(arguments.get(1)));
                yield new Node.Text(String.join(Texts.of(arguments.get(0)), values), line);
            }
            case "Fn::If" -> {
                if (arguments.size() != 3) yield malformed(name, "the name of a condition and two values", line);
                yield resolve(conditions.holds(arguments.get(0)) ? arguments.get(1) : arguments.get(2));
            }
            case "Fn::Select" -> select(arguments, line);
            case "Fn::Split" -> split(arguments, line);
            case "Fn::FindInMap" -> findInMap(arguments, line);
            case "Fn::Equals", "Fn::And", "Fn::Or", "Fn::Not" ->
                new Node.Text(Boolean.toString(conditions.holds(new Node.Mapping(Map.of(name, argument), line))), line);
            case "Fn::Base64" -> {
                byte[] plain = Texts.of(resolve(argument)).getBytes(StandardCharsets.UTF_8);
                yield new Node.Text(Base64.getEncoder().encodeToString(plain), line);
            }
            case "Fn::GetAZs" -> new Node.Listing(List.of(new Node.Text(account.region() + "a", line)), line);
            case "Fn::Transform" -> Node.Mapping.empty(line);
            default -> malformed(name, "to be an intrinsic function, which it is not", line);
        };
    }

    private List<String> texts(List<Node> arguments) {
        return arguments.stream().map(this::resolveOrEmpty).map(Texts::of).toList();
    }

    private Node substitute(List<Node> arguments, int line) {
        Node values = arguments.size() > 1 ? resolveOrEmpty(arguments.get(1)) : Node.Mapping.empty(line);
        Matcher matcher = PLACEHOLDER.matcher(Texts.of(arguments.getFirst()));
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(2).strip();
            Node given = values.at(name);
            String value;
            if (!matcher.group(1).isEmpty()) value = "${" + matcher.group(2) + "}";
            else if (given != null) value = Texts.of(given);
            else if (name.contains(".")) value = references.attribute(name, line);
            else value = Texts.of(references.ref(name, line));
            matcher.appendReplacement(out, Matcher.quoteReplacement(value));
        }
        return new Node.Text(matcher.appendTail(out).toString(), line);
    }

    private Node select(List<Node> arguments, int line) {
        if (arguments.size() != 2) return malformed("Fn::Select", "an index and a list", line);
        List<String> values = Texts.all(resolveOrEmpty(arguments.get(1)));
        int index = Texts.number(Texts.of(resolve(arguments.get(0))), -1);
        if (index < 0 || index >= values.size())
            return malformed("Fn::Select", "an index below " + values.size(), line);
        return new Node.Text(values.get(index), line);
    }

    private Node split(List<Node> arguments, int line) {
        if (arguments.size() != 2) return malformed("Fn::Split", "a separator and a text", line);
        List<Node> parts = new ArrayList<>();
        String text = Texts.of(resolve(arguments.get(1)));
        for (String part : text.split(Pattern.quote(Texts.of(arguments.get(0))), -1))
            parts.add(new Node.Text(part, line));
        return new Node.Listing(parts, line);
    }

    private Node findInMap(List<Node> arguments, int line) {
        List<String> keys = texts(arguments);
        Node found = keys.size() == 3 ? root.at("Mappings", keys.get(0), keys.get(1), keys.get(2)) : null;
        return found == null ? malformed("Fn::FindInMap", "a map, a key and a second key that exist", line) : found;
    }

    private Node malformed(String function, String wants, int line) {
        mistakes.add(line, "INTRINSIC", function + " wants " + wants + "; correct it.");
        return new Node.Text("", line);
    }
}
