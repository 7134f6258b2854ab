package imr.store.dynamodb;

import imr.store.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * What matches a condition in lists that are spread over shards. Everybody may search, so one request looks through so much of each shard and no more;
 * a part ends where the first shard was left, which is the place to go on from. It may come out short or empty while {@code next} leads on.
 */
final class MatchingList {
    private final Table table;
    private final Index index;
    private final Condition condition;
    private final int lookedThrough;

    /** @param lookedThrough so many entries of each shard for a part, whether they match or not */
    MatchingList(Table table, Index index, Condition condition, int lookedThrough) {
        this.table = table;
        this.index = index;
        this.condition = condition;
        this.lookedThrough = lookedThrough;
    }

    /** @param end the last entry that was looked at; {@code null} when the shard has no more */
    private record Found(
            List<Map<String, AttributeValue>> matching,
            @Nullable String end) {}

    <T> Page<T> part(
            List<String> lists, @Nullable String after, int most, Function<Map<String, AttributeValue>, T> read) {
        List<Found> found = new ArrayList<>();
        for (String list : lists)
            for (int shard = 0; shard < Keys.SHARDS; shard++) found.add(shard(Keys.shard(list, shard), after));
        // What lies behind the place where any shard was left may have others before it.
        String horizon = found.stream()
                .map(Found::end)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<Map<String, AttributeValue>> matching = found.stream()
                .flatMap(one -> one.matching().stream())
                .filter(item -> horizon == null || key(item).compareTo(horizon) <= 0)
                .sorted(Comparator.comparing(this::key))
                .toList();
        boolean more = matching.size() > most;
        Stream<Map<String, AttributeValue>> taken = matching.stream().limit(most);
        return new Page<>(taken.map(read).toList(), more ? key(matching.get(most - 1)) : horizon);
    }

    private Found shard(String partition, @Nullable String after) {
        QueryResponse found = table.page(QueryRequest.builder()
                .tableName(table.name())
                .indexName(index.indexName())
                .keyConditionExpression("#p = :p and #s > :s")
                .filterExpression(condition.expression())
                .expressionAttributeNames(condition.names(Map.of("#p", index.partition(), "#s", index.sort())))
                .expressionAttributeValues(condition.values(
                        Map.of(":p", Attributes.text(partition), ":s", Attributes.text(after == null ? " " : after))))
                .limit(lookedThrough)
                .build());
        return new Found(found.items(), found.hasLastEvaluatedKey() ? key(found.lastEvaluatedKey()) : null);
    }

    private String key(Map<String, AttributeValue> item) {
        return Objects.requireNonNull(item.get(index.sort()), "an entry of an index has its key")
                .s();
    }
}
