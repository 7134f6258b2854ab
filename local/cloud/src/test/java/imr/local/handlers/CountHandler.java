package imr.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Counts in the table how often each key was told of. */
public final class CountHandler implements RequestHandler<S3Event, Void> {
    private final DynamoDbClient dynamoDb;
    private final String table;

    public CountHandler(Function<String, @Nullable String> environment) {
        this.dynamoDb = Clients.dynamoDb(environment);
        this.table = Clients.required(environment, "TABLE");
    }

    @Override
    public @Nullable Void handleRequest(S3Event event, Context context) {
        event.getRecords()
                .forEach(record -> dynamoDb.updateItem(request -> request.tableName(table)
                        .key(Map.of(
                                "pk",
                                AttributeValue.fromS(record.getS3().getObject().getUrlDecodedKey()),
                                "sk",
                                AttributeValue.fromS("count")))
                        .updateExpression("ADD seen :one")
                        .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1")))));
        return null;
    }
}
