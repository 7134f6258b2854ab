package imr.store.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** The table as {@code template.yaml} declares it, so that tests fail where keys in code and template part. */
final class TableDefinition {
    private TableDefinition() {}

    static CreateTableRequest named(String name) {
        Node table = at(template(), "Resources", "DeterminationsTable", "Properties");
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(entries(at(table, "AttributeDefinitions")).stream()
                        .map(attribute -> AttributeDefinition.builder()
                                .attributeName(text(attribute, "AttributeName"))
                                .attributeType(text(attribute, "AttributeType"))
                                .build())
                        .toList())
                .keySchema(schema(table))
                .globalSecondaryIndexes(entries(at(table, "GlobalSecondaryIndexes")).stream()
                        .map(index -> GlobalSecondaryIndex.builder()
                                .indexName(text(index, "IndexName"))
                                .keySchema(schema(index))
                                .projection(p -> p.projectionType(ProjectionType.ALL))
                                .build())
                        .toList())
                .build();
    }

    private static List<KeySchemaElement> schema(Node owner) {
        return entries(at(owner, "KeySchema")).stream()
                .map(key -> KeySchemaElement.builder()
                        .attributeName(text(key, "AttributeName"))
                        .keyType(text(key, "KeyType"))
                        .build())
                .toList();
    }

    private static Node template() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("template.yaml")))
            folder = Optional.ofNullable(folder.getParent()).orElseThrow();
        try {
            String yaml = Files.readString(folder.resolve("template.yaml"));
            return new Compose(LoadSettings.builder().build())
                    .composeString(yaml)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node at(Node node, String... path) {
        Node found = node;
        for (String key : path)
            found = ((MappingNode) found)
                    .getValue().stream()
                            .filter(entry -> key.equals(((ScalarNode) entry.getKeyNode()).getValue()))
                            .findFirst()
                            .orElseThrow()
                            .getValueNode();
        return found;
    }

    private static List<Node> entries(Node node) {
        return ((SequenceNode) node).getValue();
    }

    private static String text(Node node, String key) {
        return ((ScalarNode) at(node, key)).getValue();
    }
}
