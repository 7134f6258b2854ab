package imr.store.dynamodb;

import imr.domain.TreatmentId;
import imr.domain.evaluation.Outcome;
import imr.store.Page;
import imr.store.PublishedItem;
import imr.store.PublishedItems;
import imr.store.StoredItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Published items in the indexes of the table. */
public final class DynamoPublishedItems implements PublishedItems {
    private final Table table;

    public DynamoPublishedItems(DynamoDbClient client, String tableName) {
        this.table = new Table(client, tableName);
    }

    @Override
    public Page<PublishedItem> ofMonth(YearMonth month, @Nullable String after, int most) {
        List<String> outcomes = Stream.concat(
                        Arrays.stream(Outcome.values()).map(outcome -> Keys.ofOutcome(outcome, month)),
                        Stream.of(Keys.ofOutcome(null, month)))
                .toList();
        return table.list(Index.PUBLISHED_BY_OUTCOME, outcomes, after, most, DynamoPublishedItems::item);
    }

    @Override
    public Page<PublishedItem> ofTreatment(TreatmentId treatment, YearMonth month, @Nullable String after, int most) {
        return table.list(
                Index.PUBLISHED_BY_TREATMENT,
                List.of(Keys.ofTreatment(treatment, month)),
                after,
                most,
                DynamoPublishedItems::item);
    }

    @Override
    public Page<PublishedItem> ofOutcome(Outcome outcome, YearMonth month, @Nullable String after, int most) {
        return table.list(
                Index.PUBLISHED_BY_OUTCOME,
                List.of(Keys.ofOutcome(outcome, month)),
                after,
                most,
                DynamoPublishedItems::item);
    }

    private static PublishedItem item(Map<String, AttributeValue> entry) {
        StoredItem item = Items.read(entry, StoredItem.class);
        String key = Objects.requireNonNull(entry.get(Keys.PUBLISHED), "a published item has a date")
                .s();
        return new PublishedItem(
                item.caseNumber(),
                item.number(),
                item.treatment(),
                item.outcome(),
                item.guideline(),
                LocalDate.parse(key.substring(0, 10)));
    }
}
