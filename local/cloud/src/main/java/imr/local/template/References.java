package imr.local.template;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What {@code !Ref} and {@code !GetAtt} stand for: parameters, pseudo parameters, resources, and the resources that SAM makes beside them
 * (role, alias and version of a function, stage of an API).
 */
final class References {
    private final Node root;
    private final Map<String, Node> parameters;
    private final Account account;
    private final Mistakes mistakes;
    private final Conditions conditions;
    private final Function<Node, @Nullable Node> resolve;
    private final PhysicalNames names;

    References(
            Node root,
            Map<String, Node> parameters,
            Account account,
            Mistakes mistakes,
            Conditions conditions,
            Function<Node, @Nullable Node> resolve) {
        this.root = root;
        this.parameters = parameters;
        this.account = account;
        this.mistakes = mistakes;
        this.conditions = conditions;
        this.resolve = resolve;
        this.names = new PhysicalNames(account, resolve);
    }

    /** The resource, or {@code null} when there is none or its condition does not hold. */
    @Nullable
    Node resource(String logicalId) {
        Node resource = root.at("Resources", logicalId);
        if (resource == null) return null;
        Node condition = resource.at("Condition");
        return condition == null || conditions.holds(condition) ? resource : null;
    }

    PhysicalNames names() {
        return names;
    }

    /** {@code null} for {@code AWS::NoValue}. */
    @Nullable
    Node ref(String name, int line) {
        if (name.equals("AWS::NoValue")) return null;
        String pseudo = pseudo(name);
        if (pseudo != null) return new Node.Text(pseudo, line);
        Node parameter = parameters.get(name);
        if (parameter != null) return parameter;
        Node resource = resource(name);
        if (resource != null) return new Node.Text(names.ref(name, resource), line);
        String generated = generated(name);
        return new Node.Text(generated == null ? unknown(name, line) : generated, line);
    }

    /** @param path logical id, a dot, attribute */
    String attribute(String path, int line) {
        int dot = path.indexOf('.');
        String logicalId = dot < 0 ? path : path.substring(0, dot);
        Node resource = resource(logicalId);
        String value =
                resource == null || dot < 0 ? null : names.attribute(logicalId, resource, path.substring(dot + 1));
        if (value == null) value = generated(path);
        if (value != null) return value;
        if (resource == null) return unknown(logicalId, line);
        mistakes.add(
                line,
                "UNKNOWN_ATTRIBUTE",
                logicalId + " (" + resource.textAt("Type", "no type") + ") has no attribute \""
                        + path.substring(dot + 1) + "\"; use one it has, such as Arn.");
        return "";
    }

    private @Nullable String pseudo(String name) {
        return switch (name) {
            case "AWS::Region" -> account.region();
            case "AWS::AccountId" -> account.id();
            case "AWS::StackName" -> account.stack();
            case "AWS::StackId" -> account.arn("cloudformation", "stack/" + account.stack() + "/local");
            case "AWS::Partition" -> "aws";
            case "AWS::URLSuffix" -> "amazonaws.com";
            default -> null;
        };
    }

    private String unknown(String name, int line) {
        Set<String> known = new TreeSet<>(parameters.keySet());
        known.addAll(root.entriesAt("Resources").keySet());
        String hint = Mistakes.didYouMean(name, known);
        mistakes.add(
                line,
                "UNKNOWN_REFERENCE",
                name + " names no parameter or resource of this template"
                        + (hint.isEmpty() ? "; declare it or correct the name." : hint));
        return "";
    }

    private @Nullable String generated(String name) {
        for (String id : root.entriesAt("Resources").keySet()) {
            Node resource = name.startsWith(id) ? resource(id) : null;
            if (resource == null) continue;
            String rest = name.substring(id.length());
            String made =
                    switch (resource.textAt("Type", "")) {
                        case "AWS::Serverless::Function" -> besideFunction(id, resource, rest);
                        case "AWS::Serverless::Api" -> besideApi(resource, rest);
                        default -> null;
                    };
            if (made != null) return made;
        }
        return null;
    }

    private @Nullable String besideFunction(String id, Node function, String rest) {
        Node own = function.at("Properties", "AutoPublishAlias");
        Node alias = own == null ? root.at("Globals", "Function", "AutoPublishAlias") : own;
        String aliasName = alias == null ? "" : Texts.of(resolve.apply(alias));
        String arn = account.arn("lambda", "function:" + names.name(id, function));
        if (!aliasName.isEmpty() && (rest.equals(".Alias") || rest.equals("Alias" + aliasName)))
            return arn + ":" + aliasName;
        if (!aliasName.isEmpty() && rest.equals(".Version")) return arn + ":1";
        if (rest.equals("Role")) return account.stack() + "-" + id + "Role";
        return rest.equals("Role.Arn") ? "arn:aws:iam::" + account.id() + ":role/" + account.stack() + "-" + id : null;
    }

    private @Nullable String besideApi(Node api, String rest) {
        Node stage = api.at("Properties", "StageName");
        return switch (rest) {
            case ".Stage" -> stage == null ? "" : Texts.of(resolve.apply(stage));
            case ".Deployment", ".RootResourceId" -> "local";
            default -> null;
        };
    }
}
