package imr.local.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import imr.local.template.FunctionResource;
import imr.local.template.TableResource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;

/** DynamoDB over HTTP, with the tables of the template. Requests of functions are held against their policies first. */
final class DynamoDbServer extends Handler.Wrapper {
    /** DynamoDB takes requests up to 16 MB. */
    private static final int LARGEST_REQUEST = 16 << 20;

    private static final String REGION = "us-west-2";

    private final LocalDynamoDBRequestHandler database;
    private final Map<String, FunctionResource> functions;
    private final Map<String, TableResource> tables;
    private final Refusals refusals;

    private DynamoDbServer(
            LocalDynamoDBRequestHandler database,
            Map<String, FunctionResource> functions,
            Map<String, TableResource> tables,
            Refusals refusals) {
        // One database for all callers: who calls and from which region makes no difference.
        super(new LocalDynamoDBServerHandler(database, null));
        this.database = database;
        this.functions = functions;
        this.tables = tables;
        this.refusals = refusals;
    }

    /** @param folder where tables are kept, {@code null} for in memory only */
    static DynamoDbServer start(
            Map<String, TableResource> tables,
            Map<String, FunctionResource> functions,
            Refusals refusals,
            @Nullable Path folder) {
        try {
            SQLiteLibraryLoader.initialize();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local has no SQLite for this kind of machine", e);
        }
        String path = folder == null ? null : folder.toString();
        LocalDynamoDBRequestHandler database = new LocalDynamoDBRequestHandler(0, path == null, path, true, false);
        DynamoDbServer server = new DynamoDbServer(database, functions, tables, refusals);
        List<String> existing = database.listTables(
                        Credentials.ACCESS_KEY,
                        REGION,
                        ListTablesRequest.builder().build())
                .tableNames();
        for (TableResource table : tables.values()) if (!existing.contains(table.name())) server.create(table);
        return server;
    }

    private void create(TableResource table) {
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(table.name())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(schema(table.key()))
                .attributeDefinitions(table.attributes().entrySet().stream()
                        .map(entry -> AttributeDefinition.builder()
                                .attributeName(entry.getKey())
                                .attributeType(entry.getValue())
                                .build())
                        .toList());
        List<GlobalSecondaryIndex> global = new ArrayList<>();
        List<LocalSecondaryIndex> local = new ArrayList<>();
        for (TableResource.Index index : table.indexes()) {
            if (index.global())
                global.add(GlobalSecondaryIndex.builder()
                        .indexName(index.name())
                        .keySchema(schema(index.key()))
                        .projection(projection(index))
                        .build());
            else
                local.add(LocalSecondaryIndex.builder()
                        .indexName(index.name())
                        .keySchema(schema(index.key()))
                        .projection(projection(index))
                        .build());
        }
        if (!global.isEmpty()) request.globalSecondaryIndexes(global);
        if (!local.isEmpty()) request.localSecondaryIndexes(local);
        database.createTable(Credentials.ACCESS_KEY, REGION, request.build());
        if (table.timeToLive() == null) return;
        database.updateTimeToLive(
                Credentials.ACCESS_KEY,
                REGION,
                UpdateTimeToLiveRequest.builder()
                        .tableName(table.name())
                        .timeToLiveSpecification(ttl -> ttl.enabled(true).attributeName(table.timeToLive()))
                        .build());
    }

    private static List<KeySchemaElement> schema(TableResource.Key key) {
        List<KeySchemaElement> schema = new ArrayList<>();
        schema.add(KeySchemaElement.builder()
                .attributeName(key.partition())
                .keyType(KeyType.HASH)
                .build());
        if (key.sort() != null)
            schema.add(KeySchemaElement.builder()
                    .attributeName(key.sort())
                    .keyType(KeyType.RANGE)
                    .build());
        return schema;
    }

    private static Projection projection(TableResource.Index index) {
        Projection.Builder projection = Projection.builder().projectionType(index.projection());
        if (!index.included().isEmpty()) projection.nonKeyAttributes(index.included());
        return projection.build();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String target = request.getHeaders().get("X-Amz-Target");
        if (target == null || !target.startsWith("DynamoDB")) return false;
        byte[] body = Body.read(request, LARGEST_REQUEST);
        FunctionResource caller =
                functions.get(Credentials.accessKey(request.getHeaders().get("Authorization")));
        if (caller != null) {
            String refusal = refusal(caller, target.substring(target.indexOf('.') + 1), Json.read(body));
            if (!refusal.isEmpty()) {
                Reply.error(response, callback, 400, "com.amazon.coral.service#AccessDeniedException", refusal);
                return true;
            }
        }
        return super.handle(Body.restore(request, body), response, callback);
    }

    private String refusal(FunctionResource caller, String operation, JsonNode request) {
        for (DynamoDbAction action : DynamoDbAction.of(operation, request)) {
            TableResource table = tables.values().stream()
                    .filter(candidate -> candidate.name().equals(action.table()))
                    .findFirst()
                    .orElse(null);
            // An unknown table is DynamoDB's to report.
            if (table == null) continue;
            String resource = table.arn() + (action.index().isEmpty() ? "" : "/index/" + action.index());
            String refusal = refusals.refuse(caller, "dynamodb:" + action.name(), resource);
            if (!refusal.isEmpty()) return refusal;
        }
        return "";
    }

    void shutdown() {
        database.shutdown();
    }
}
