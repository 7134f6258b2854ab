package imr.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a template into its model. What it cannot make sense of goes to the {@link Mistakes}; the rest is read all the same. */
public final class TemplateReader {
    private final Mistakes mistakes;
    private final Node root;
    private final Account account;
    private final Resolver resolver;

    private TemplateReader(Node root, Map<String, String> overrides, Account account, Mistakes mistakes) {
        this.mistakes = mistakes;
        this.root = root;
        this.account = account;
        this.resolver = new Resolver(root, Parameters.values(root, overrides, mistakes), account, mistakes);
    }

    /** @param overrides values of parameters, by name; unknown names are mistakes */
    public static Template read(Path file, Map<String, String> overrides, Mistakes mistakes) {
        try {
            return read(Files.readString(file), overrides, mistakes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + file.getFileName(), e);
        }
    }

    /** As {@link #read(Path, Map, Mistakes)}, from text. */
    public static Template read(String yaml, Map<String, String> overrides, Mistakes mistakes) {
        Node root = new YamlReader(mistakes).read(yaml);
        return new TemplateReader(root, overrides, Account.LOCAL, mistakes).template();
    }

    private Template template() {
        Map<String, FunctionResource> functions = new LinkedHashMap<>();
        Map<String, BucketResource> buckets = new LinkedHashMap<>();
        Map<String, TableResource> tables = new LinkedHashMap<>();
        Map<String, QueueResource> queues = new LinkedHashMap<>();
        Map<String, ApiResource> apis = new LinkedHashMap<>();
        List<Notification> notifications = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        List<Schedule> schedules = new ArrayList<>();
        PhysicalNames names = resolver.references().names();
        LogicalIds ids = new LogicalIds(root, resolver);
        FunctionReader functionReader = new FunctionReader(root, resolver, ids, account, mistakes);
        EventReader events = new EventReader(ids, mistakes, notifications, routes, schedules);
        for (String id : root.entriesAt("Resources").keySet()) {
            Node resource = resolver.references().resource(id);
            if (resource == null) continue;
            Node properties = properties(resource);
            String name = names.name(id, resource);
            switch (resource.textAt("Type", "")) {
                case "AWS::Serverless::Function" -> {
                    functions.put(id, functionReader.read(id, name, properties, resource.line()));
                    events.readFunction(id, properties);
                }
                case "AWS::S3::Bucket" -> {
                    boolean versioned = Texts.of(properties.at("VersioningConfiguration", "Status"))
                            .equals("Enabled");
                    buckets.put(id, new BucketResource(id, name, versioned, key(properties), resource.line()));
                    events.readBucket(id, properties);
                }
                case "AWS::DynamoDB::Table" ->
                    tables.put(id, new TableReader(mistakes).read(id, name, arn(id), properties, resource.line()));
                case "AWS::SQS::Queue" ->
                    queues.put(id, new QueueResource(id, name, names.ref(id, resource), arn(id), resource.line()));
                case "AWS::Serverless::Api" -> apis.put(id, api(id, resource, properties));
                case "" ->
                    mistakes.add(resource.line(), "TYPE", id + " has no Type; give it one, such as AWS::S3::Bucket.");
                default -> {
                    // Alarms, dashboards, keys, log groups: nothing here brings them to life.
                }
            }
        }
        events.addImplicitApi(apis);
        return new Template(account, functions, buckets, tables, queues, apis, notifications, routes, schedules);
    }

    private Node properties(Node resource) {
        @Nullable Node given = resource.at("Properties");
        return given == null ? Node.Mapping.empty(resource.line()) : resolver.resolveOrEmpty(given);
    }

    private static String key(Node bucket) {
        Node rules = bucket.at("BucketEncryption");
        for (Node rule : rules == null ? List.<Node>of() : rules.itemsAt("ServerSideEncryptionConfiguration")) {
            Node standard = rule.at("ServerSideEncryptionByDefault");
            String key = standard == null ? "" : standard.textAt("KMSMasterKeyID", "");
            if (key.startsWith("arn:")) return key;
        }
        return "";
    }

    private String arn(String logicalId) {
        return resolver.references().attribute(logicalId + ".Arn", 1);
    }

    private ApiResource api(String id, Node resource, Node properties) {
        String stage = properties.textAt("StageName", "");
        if (stage.isEmpty())
            mistakes.add(resource.line(), "STAGE", id + " has no StageName; give it one, such as live.");
        List<String> binary =
                properties.itemsAt("BinaryMediaTypes").stream().map(Texts::of).toList();
        List<String> types =
                binary.stream().map(type -> type.replace("~1", "/")).toList();
        return new ApiResource(id, resolver.references().names().ref(id, resource), stage, types, resource.line());
    }
}
