package imr.local.template;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a function, with what {@code Globals} give to all of them. */
final class FunctionReader {
    private final Node globals;
    private final LogicalIds ids;
    private final PolicyReader policies;
    private final Mistakes mistakes;

    FunctionReader(Node root, Resolver resolver, LogicalIds ids, Account account, Mistakes mistakes) {
        this.ids = ids;
        this.mistakes = mistakes;
        this.policies = new PolicyReader(root, resolver, account, mistakes);
        Node global = root.at("Globals", "Function");
        this.globals = global == null ? Node.Mapping.empty(1) : resolver.resolveOrEmpty(global);
    }

    FunctionResource read(String id, String name, Node properties, int line) {
        Map<String, FunctionResource.Variable> environment = new LinkedHashMap<>();
        declare(globals, false, environment);
        declare(properties, true, environment);
        Node handler = either(properties, "Handler");
        if (handler == null)
            mistakes.add(line, "HANDLER", id + " has no Handler; name it as package.Class::handleRequest.");
        Node invoke = properties.at("EventInvokeConfig");
        if (invoke == null) invoke = globals.at("EventInvokeConfig");
        String retries = invoke == null ? null : invoke.textAt("MaximumRetryAttempts");
        Node deadLetters = properties.at("DeadLetterQueue", "TargetArn");
        Node onFailure = invoke == null ? null : invoke.at("DestinationConfig", "OnFailure", "Destination");
        String reserved = text(properties, "ReservedConcurrentExecutions");
        return new FunctionResource(
                id,
                name,
                Texts.of(handler),
                Texts.of(either(properties, "CodeUri")),
                environment,
                Duration.ofSeconds(Texts.number(text(properties, "Timeout"), 3)),
                Texts.number(text(properties, "MemorySize"), 128),
                reserved == null ? null : (Integer) Texts.number(reserved, 1),
                Texts.number(retries, 2),
                queue(id, onFailure),
                queue(id, deadLetters),
                policies.read(id, properties),
                line,
                handler == null ? line : handler.line());
    }

    private static void declare(Node source, boolean own, Map<String, FunctionResource.Variable> environment) {
        Node declared = source.at("Environment");
        if (declared == null) return;
        declared.entriesAt("Variables")
                .forEach((name, value) ->
                        environment.put(name, new FunctionResource.Variable(Texts.of(value), own, value.line())));
    }

    private @Nullable Node either(Node properties, String key) {
        Node own = properties.at(key);
        return own == null ? globals.at(key) : own;
    }

    private @Nullable String text(Node properties, String key) {
        Node node = either(properties, key);
        return node == null ? null : Texts.of(node);
    }

    /** The logical id of the queue with this name. */
    private @Nullable String queue(String function, @Nullable Node arn) {
        if (arn == null) return null;
        String queue = ids.withArn("AWS::SQS::Queue", Texts.of(arn));
        if (queue != null) return queue;
        mistakes.add(
                arn.line(),
                "FAILURES",
                function + " sends failed events to \"" + Texts.of(arn)
                        + "\", which is no queue of this template; use !GetAtt Queue.Arn of one.");
        return null;
    }
}
