package imr.store.dynamodb;

import imr.domain.CaseNumber;
import imr.store.CaseChange;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Counts a publication in the transaction that makes it. What a case counts, and in which month, is kept with the case, so that it is taken back when the
 * determination leaves the lists, and so that nothing is counted twice: the case's revision guards both.
 */
final class PublicationCounts {
    private final Table table;

    PublicationCounts(Table table) {
        this.table = table;
    }

    /** What a case counts at present. */
    record Counted(@Nullable YearMonth month, SortedMap<String, Long> counts) {
        static final Counted NOTHING = new Counted(null, Collections.emptySortedMap());

        Counted {
            counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        }
    }

    List<TransactWriteItem> of(CaseChange change) {
        YearMonth month = change.publishedOn() == null ? null : YearMonth.from(change.publishedOn());
        if (month == null && !change.withdraws()) return List.of();
        CaseNumber number = change.state().caseNumber();
        Counted before = table.get(Keys.ofCase(number), Keys.COUNTED)
                .map(item -> Items.read(item, Counted.class))
                .orElse(Counted.NOTHING);
        Counted after = month == null ? Counted.NOTHING : new Counted(month, Counts.of(change.items()));
        List<TransactWriteItem> writes = new ArrayList<>();
        differences(before, after)
                .forEach((of, counts) -> add(of, number, counts).ifPresent(writes::add));
        writes.add(TransactWriteItem.builder()
                .put(put -> put.tableName(table.name()).item(Items.of(number, after)))
                .build());
        return writes;
    }

    private static SortedMap<YearMonth, SortedMap<String, Long>> differences(Counted before, Counted after) {
        SortedMap<YearMonth, SortedMap<String, Long>> differences = new TreeMap<>();
        add(differences, before, -1);
        add(differences, after, 1);
        return differences;
    }

    private static void add(SortedMap<YearMonth, SortedMap<String, Long>> differences, Counted counted, int times) {
        if (counted.month() == null) return;
        SortedMap<String, Long> ofMonth = differences.computeIfAbsent(counted.month(), month -> new TreeMap<>());
        counted.counts().forEach((name, count) -> ofMonth.merge(name, times * count, Long::sum));
    }

    private Optional<TransactWriteItem> add(YearMonth month, CaseNumber number, SortedMap<String, Long> counts) {
        counts.values().removeIf(count -> count == 0);
        if (counts.isEmpty()) return Optional.empty();
        Map<String, String> names = new HashMap<>();
        Map<String, AttributeValue> values = new HashMap<>();
        List<String> sums = new ArrayList<>();
        counts.forEach((name, count) -> {
            int index = names.size();
            names.put("#" + index, name);
            values.put(":" + index, Attributes.number(count));
            sums.add("#" + index + " :" + index);
        });
        return Optional.of(TransactWriteItem.builder()
                .update(update -> update.tableName(table.name())
                        .key(Map.of(
                                Keys.PARTITION,
                                Attributes.text(Keys.shard(Keys.ofStatistics(month), number)),
                                Keys.SORT,
                                Attributes.text(Keys.COUNTED)))
                        .updateExpression("ADD " + String.join(", ", sums))
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values))
                .build());
    }
}
