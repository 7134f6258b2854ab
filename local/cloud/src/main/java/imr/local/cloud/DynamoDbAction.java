package imr.local.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a request wants to do with a table, as policies name it: a transaction needs the right of each of its parts.
 *
 * @param index empty for the table itself
 */
record DynamoDbAction(String name, String table, String index) {

    static List<DynamoDbAction> of(String operation, JsonNode request) {
        List<DynamoDbAction> actions = new ArrayList<>();
        switch (operation) {
            case "TransactWriteItems", "TransactGetItems" -> {
                for (JsonNode item : request.path("TransactItems"))
                    for (Map.Entry<String, JsonNode> part : item.properties())
                        actions.add(new DynamoDbAction(
                                part.getKey().equals("ConditionCheck") ? "ConditionCheckItem" : part.getKey() + "Item",
                                part.getValue().path("TableName").asText(),
                                ""));
            }
            case "BatchGetItem", "BatchWriteItem" -> {
                for (Map.Entry<String, JsonNode> table :
                        request.path("RequestItems").properties())
                    actions.add(new DynamoDbAction(operation, table.getKey(), ""));
            }
            default ->
                actions.add(new DynamoDbAction(
                        operation,
                        request.path("TableName").asText(),
                        request.path("IndexName").asText("")));
        }
        return actions;
    }
}
