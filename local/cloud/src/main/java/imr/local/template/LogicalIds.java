package imr.local.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the resource of the template that a resolved name or ARN stands for. */
final class LogicalIds {
    private final Node root;
    private final Resolver resolver;

    LogicalIds(Node root, Resolver resolver) {
        this.root = root;
        this.resolver = resolver;
    }

    /** The resource of a type that {@code !Ref} gives this value for. */
    @Nullable
    String referred(String type, String value) {
        for (String id : ofType(type)) {
            Node resource = resolver.references().resource(id);
            if (resource != null
                    && resolver.references().names().ref(id, resource).equals(value)) return id;
        }
        return null;
    }

    /** The resource of a type with this ARN. */
    @Nullable
    String withArn(String type, String arn) {
        for (String id : ofType(type)) if (arn(id).equals(arn)) return id;
        return null;
    }

    /** The function with this name or ARN, whatever alias or version it ends with. */
    @Nullable
    String function(String nameOrArn) {
        String type = "AWS::Serverless::Function";
        for (String id : ofType(type)) if (nameOrArn.equals(arn(id)) || nameOrArn.startsWith(arn(id) + ":")) return id;
        return referred(type, nameOrArn);
    }

    /** Whether an {@code AWS::Lambda::Permission} lets a service invoke the function. */
    boolean mayInvoke(String function, String service) {
        for (String id : ofType("AWS::Lambda::Permission")) {
            Node resource = resolver.references().resource(id);
            Node properties = resolver.resolveOrEmpty(resource == null ? null : resource.at("Properties"));
            if (properties.textAt("Principal", "").equals(service)
                    && function.equals(function(properties.textAt("FunctionName", "")))) return true;
        }
        return false;
    }

    private String arn(String id) {
        return resolver.references().attribute(id + ".Arn", 1);
    }

    private List<String> ofType(String type) {
        List<String> ids = new ArrayList<>();
        for (String id : root.entriesAt("Resources").keySet()) {
            Node resource = resolver.references().resource(id);
            if (resource != null && resource.textAt("Type", "").equals(type)) ids.add(id);
        }
        return ids;
    }
}
