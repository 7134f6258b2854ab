package imr.local.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import imr.local.template.FunctionResource;
import imr.local.template.TableResource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
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
        database.createTable(Credentials.ACCESS_KEY, REGION, TableRequests.create(table));
        if (table.timeToLive() != null)
            database.updateTimeToLive(
                    Credentials.ACCESS_KEY, REGION, TableRequests.expire(table.name(), table.timeToLive()));
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
