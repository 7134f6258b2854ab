package imr.store.dynamodb;

import imr.domain.evaluation.Outcome;
import imr.store.Issuance;
import imr.store.Page;
import imr.store.PublishedItem;
import imr.store.PublishedItems;
import imr.store.PublishedSearch;
import imr.store.StoredItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Published items in the indexes of the table: by treatment and month or by outcome and month; what else is asked for is left to a condition. */
public final class DynamoPublishedItems implements PublishedItems {
    private static final int LOOKED_THROUGH = 200;

    private final Table table;
    private final int lookedThrough;

    public DynamoPublishedItems(DynamoDbClient client, String tableName) {
        this(client, tableName, LOOKED_THROUGH);
    }

    DynamoPublishedItems(DynamoDbClient client, String tableName, int lookedThrough) {
        this.table = new Table(client, tableName);
        this.lookedThrough = lookedThrough;
    }

    @Override
    public Page<PublishedItem> find(PublishedSearch search, @Nullable String after, int most) {
        boolean ofTreatment = search.treatment() != null;
        Index index = ofTreatment ? Index.PUBLISHED_BY_TREATMENT : Index.PUBLISHED_BY_OUTCOME;
        List<String> lists = lists(search);
        if (isWholeList(search)) return table.list(index, lists, after, most, DynamoPublishedItems::item);
        Condition condition = new Condition()
                .has(
                        "content.issuance.bodyParts",
                        search.bodyPart() == null ? null : search.bodyPart().code())
                .has("content.issuance.specialties", search.specialty())
                .has(Keys.GUIDELINE, lowerCase(search.guideline()));
        Outcome outcome = search.outcome();
        if (ofTreatment && outcome != null) condition.is("content.outcome", outcome.name());
        return new MatchingList(table, index, condition, lookedThrough)
                .part(lists, after, most, DynamoPublishedItems::item);
    }

    /** Whether everything in the lists is what is looked for. */
    private static boolean isWholeList(PublishedSearch search) {
        return search.bodyPart() == null
                && search.guideline() == null
                && search.specialty() == null
                && (search.treatment() == null || search.outcome() == null);
    }

    private static List<String> lists(PublishedSearch search) {
        if (search.treatment() != null) return List.of(Keys.ofTreatment(search.treatment(), search.month()));
        if (search.outcome() != null) return List.of(Keys.ofOutcome(search.outcome(), search.month()));
        List<String> all = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) all.add(Keys.ofOutcome(outcome, search.month()));
        all.add(Keys.ofOutcome(null, search.month()));
        return all;
    }

    private static @Nullable String lowerCase(@Nullable String words) {
        return words == null ? null : words.toLowerCase(Locale.ROOT);
    }

    private static PublishedItem item(Map<String, AttributeValue> entry) {
        StoredItem item = Items.read(entry, StoredItem.class);
        Issuance issuance = item.issuance();
        String key = Objects.requireNonNull(entry.get(Keys.PUBLISHED), "a published item has a date")
                .s();
        return new PublishedItem(
                item.caseNumber(),
                item.number(),
                item.treatment(),
                issuance == null ? List.of() : issuance.bodyParts(),
                item.outcome(),
                item.guideline(),
                issuance == null ? List.of() : issuance.specialties(),
                LocalDate.parse(key.substring(0, 10)));
    }
}
