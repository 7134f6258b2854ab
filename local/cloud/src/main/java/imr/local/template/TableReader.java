package imr.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a DynamoDB table: keys, indexes, expiry. */
final class TableReader {
    private final Mistakes mistakes;

    TableReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    TableResource read(String id, String name, String arn, Node properties, int line) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Node attribute : properties.itemsAt("AttributeDefinitions"))
            attributes.put(attribute.textAt("AttributeName", ""), attribute.textAt("AttributeType", "S"));
        TableResource.Key key = key(id, properties, line);
        List<TableResource.Index> indexes = new ArrayList<>();
        for (Node index : properties.itemsAt("GlobalSecondaryIndexes")) indexes.add(index(id, index, true));
        for (Node index : properties.itemsAt("LocalSecondaryIndexes")) indexes.add(index(id, index, false));
        compare(id, attributes, key, indexes, line);
        Node ttl = properties.at("TimeToLiveSpecification");
        boolean expires = ttl != null && ttl.textAt("Enabled", "false").equals("true");
        @Nullable String expiry = ttl != null && expires ? ttl.textAt("AttributeName") : null;
        boolean recovery = Texts.of(properties.at("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled"))
                .equals("true");
        return new TableResource(id, name, arn, attributes, key, indexes, expiry, recovery, line);
    }

    private TableResource.Index index(String table, Node index, boolean global) {
        Node projection = index.at("Projection");
        String type = projection == null ? "ALL" : projection.textAt("ProjectionType", "ALL");
        List<String> included = projection == null
                ? List.of()
                : projection.itemsAt("NonKeyAttributes").stream().map(Texts::of).toList();
        String name = index.textAt("IndexName", "");
        return new TableResource.Index(name, global, key(table + "/" + name, index, index.line()), type, included);
    }

    private TableResource.Key key(String what, Node node, int line) {
        String partition = "";
        @Nullable String sort = null;
        for (Node part : node.itemsAt("KeySchema")) {
            String name = part.textAt("AttributeName", "");
            if (part.textAt("KeyType", "").equals("RANGE")) sort = name;
            else partition = name;
        }
        if (partition.isEmpty())
            mistakes.add(
                    line, "KEY", what + " has no partition key; give its KeySchema an attribute with KeyType HASH.");
        return new TableResource.Key(partition, sort);
    }

    /** DynamoDB refuses a table whose attribute definitions are not exactly the attributes of its keys. */
    private void compare(
            String id,
            Map<String, String> attributes,
            TableResource.Key key,
            List<TableResource.Index> indexes,
            int line) {
        Set<String> used = new TreeSet<>();
        add(used, key);
        indexes.forEach(index -> add(used, index.key()));
        used.remove("");
        for (String name : used)
            if (!attributes.containsKey(name))
                mistakes.add(
                        line, "ATTRIBUTE", id + " uses " + name + " as a key; declare it under AttributeDefinitions.");
        for (String name : attributes.keySet())
            if (!used.contains(name))
                mistakes.add(
                        line, "ATTRIBUTE", id + " declares " + name + ", which no key uses; remove the declaration.");
    }

    private static void add(Set<String> used, TableResource.Key key) {
        used.add(key.partition());
        if (key.sort() != null) used.add(key.sort());
    }
}
