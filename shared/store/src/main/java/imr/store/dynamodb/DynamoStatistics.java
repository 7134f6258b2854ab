package imr.store.dynamodb;

import imr.store.MonthStatistics;
import imr.store.Statistics;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Counts in the table: an item for each month and shard, whose attributes are the counts. */
public final class DynamoStatistics implements Statistics {
    private final Table table;

    public DynamoStatistics(DynamoDbClient client, String tableName) {
        this.table = new Table(client, tableName);
    }

    @Override
    public MonthStatistics of(YearMonth month) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (int shard = 0; shard < Keys.SHARDS; shard++)
            table.get(Keys.shard(Keys.ofStatistics(month), shard), Keys.COUNTED)
                    .ifPresent(item -> item.forEach((name, value) -> {
                        if (value.n() != null) counts.merge(name, Long.valueOf(value.n()), Long::sum);
                    }));
        return Counts.statistics(month, counts);
    }
}
