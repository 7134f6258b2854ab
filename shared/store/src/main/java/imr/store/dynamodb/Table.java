package imr.store.dynamodb;

import imr.store.Page;
import imr.store.StoreUnavailable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** The few ways in which this package reads and writes the table. */
final class Table {
    private final DynamoDbClient client;
    private final String name;

    Table(DynamoDbClient client, String name) {
        this.client = client;
        this.name = name;
    }

    String name() {
        return name;
    }

    Optional<Map<String, AttributeValue>> get(String partition, String sort) {
        return tried("read an item", () -> {
            var found = client.getItem(request -> request.tableName(name)
                    .key(Map.of(Keys.PARTITION, Attributes.text(partition), Keys.SORT, Attributes.text(sort)))
                    .consistentRead(true));
            return found.hasItem() ? Optional.of(found.item()) : Optional.empty();
        });
    }

    /** The items of a partition whose sort key starts so, in order. */
    List<Map<String, AttributeValue>> query(String partition, String sortPrefix) {
        QueryRequest.Builder request = QueryRequest.builder().tableName(name).consistentRead(true);
        if (sortPrefix.isEmpty())
            request.keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", Attributes.text(partition)));
        else
            request.keyConditionExpression("pk = :pk and begins_with(sk, :sk)")
                    .expressionAttributeValues(
                            Map.of(":pk", Attributes.text(partition), ":sk", Attributes.text(sortPrefix)));
        return tried("read a partition", () -> client.queryPaginator(request.build()).items().stream()
                .toList());
    }

    /**
     * A part of one list, or of several as one, each spread over shards. Every shard gives its first entries and the smallest of all are taken, so the place to go on
     * from is a sort key, whatever the shard.
     */
    <T> Page<T> list(
            Index index,
            List<String> lists,
            @Nullable String after,
            int most,
            Function<Map<String, AttributeValue>, T> read) {
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        for (String list : lists)
            for (int shard = 0; shard < Keys.SHARDS; shard++)
                found.addAll(shard(index, Keys.shard(list, shard), after, most));
        return page(index, found, most, read);
    }

    /** A part of a list that is not spread over shards. */
    <T> Page<T> listOne(
            Index index, String list, @Nullable String after, int most, Function<Map<String, AttributeValue>, T> read) {
        return page(index, new ArrayList<>(shard(index, list, after, most)), most, read);
    }

    private static <T> Page<T> page(
            Index index,
            List<Map<String, AttributeValue>> found,
            int most,
            Function<Map<String, AttributeValue>, T> read) {
        found.sort(Comparator.comparing(item -> sortKey(index, item)));
        boolean more = found.size() > most;
        List<Map<String, AttributeValue>> taken = more ? found.subList(0, most) : found;
        String next = more ? sortKey(index, taken.getLast()) : null;
        return new Page<>(taken.stream().map(read).toList(), next);
    }

    private List<Map<String, AttributeValue>> shard(Index index, String partition, @Nullable String after, int most) {
        // One more than asked for tells whether there is more.
        QueryRequest request = QueryRequest.builder()
                .tableName(name)
                .indexName(index.indexName())
                .keyConditionExpression("#p = :p and #s > :s")
                .expressionAttributeNames(Map.of("#p", index.partition(), "#s", index.sort()))
                .expressionAttributeValues(
                        Map.of(":p", Attributes.text(partition), ":s", Attributes.text(after == null ? " " : after)))
                .limit(most + 1)
                .build();
        return tried("list an index", () -> client.queryPaginator(request).items().stream()
                .limit(most + 1L)
                .toList());
    }

    /** One part of a query, as far as its limit goes. */
    QueryResponse page(QueryRequest request) {
        return tried("list an index", () -> client.query(request));
    }

    private static String sortKey(Index index, Map<String, AttributeValue> item) {
        AttributeValue key = item.get(index.sort());
        return key == null ? "" : key.s();
    }

    void put(Map<String, AttributeValue> item) {
        tried(
                "write an item",
                () -> client.putItem(request -> request.tableName(name).item(item)));
    }

    /** Writes all or nothing; {@code false} when a condition did not hold or another transaction was at the same items. */
    boolean write(List<TransactWriteItem> writes) {
        return tried("write a change", () -> {
            try {
                client.transactWriteItems(request -> request.transactItems(writes));
                return true;
            } catch (TransactionCanceledException e) {
                if (e.cancellationReasons().stream().allMatch(Table::isContention)) return false;
                throw e;
            } catch (TransactionInProgressException e) {
                return false;
            }
        });
    }

    private static boolean isContention(CancellationReason reason) {
        return switch (String.valueOf(reason.code())) {
            case "None", "ConditionalCheckFailed", "TransactionConflict" -> true;
            default -> false;
        };
    }

    private static <T> T tried(String operation, Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new StoreUnavailable(operation, e);
        }
    }
}
