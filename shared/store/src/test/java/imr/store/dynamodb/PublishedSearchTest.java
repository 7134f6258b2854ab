package imr.store.dynamodb;

import static imr.store.testing.Samples.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.BodyPart;
import imr.domain.ItemNumber;
import imr.domain.TreatmentId;
import imr.domain.casefile.Priority;
import imr.domain.evaluation.Outcome;
import imr.store.CaseState;
import imr.store.Issuance;
import imr.store.Page;
import imr.store.PublishedItem;
import imr.store.PublishedSearch;
import imr.store.StoredItem;
import imr.store.testing.Samples;
import imr.store.testing.TestStores;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was published is found by what an item is, however far apart what matches lies. */
class PublishedSearchTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final TreatmentId ACUPUNCTURE = new TreatmentId("acupuncture");
    private static final int MANY = 60;
    private final TestStores stores = new TestStores();

    @Test
    void anItemIsFoundByEachOfItsBodyPartsItsGuidelineAndASpecialtyOfItsReviewer() {
        publish(1, Outcome.UPHELD, BodyPart.KNEE, "MTUS Acupuncture Guidelines", "acupuncture");
        publish(2, Outcome.OVERTURNED, BodyPart.NECK, "ACOEM Neck", "pain-medicine");
        assertThat(numbers(search(BodyPart.KNEE, null, null, null))).containsExactly(1);
        assertThat(numbers(search(BodyPart.HAND, null, null, null))).containsExactly(1, 2);
        assertThat(numbers(search(null, null, "acupuncture", null))).containsExactly(1);
        assertThat(numbers(search(null, null, "ACOEM", null))).containsExactly(2);
        assertThat(numbers(search(null, null, null, "pain-medicine"))).containsExactly(2);
        assertThat(numbers(search(BodyPart.HAND, Outcome.OVERTURNED, "acoem neck", "pain-medicine")))
                .containsExactly(2);
        assertThat(numbers(search(BodyPart.KNEE, null, "acoem", null))).isEmpty();
        assertThat(numbers(search(BodyPart.HAND, Outcome.UPHELD, null, null).with(ACUPUNCTURE)))
                .containsExactly(1);
    }

    @Test
    void everyMatchIsFoundOnceInOrderThoughAPartLooksThroughAFewItemsOnly() {
        for (int i = 1; i <= MANY; i++)
            publish(
                    i,
                    i % 2 == 0 ? Outcome.UPHELD : Outcome.OVERTURNED,
                    i % 7 == 0 ? BodyPart.KNEE : BodyPart.NECK,
                    "A guideline",
                    "acupuncture");
        DynamoPublishedItems few = new DynamoPublishedItems(stores.dynamoDb(), stores.table(), 2);
        List<Integer> found = new ArrayList<>();
        int parts = 0;
        String after = null;
        do {
            Page<PublishedItem> part = few.find(search(BodyPart.KNEE, null, null, null), after, 3);
            assertThat(part.entries()).hasSizeLessThanOrEqualTo(3);
            part.entries().forEach(item -> found.add(number(item)));
            after = part.next();
            parts++;
        } while (after != null && parts < MANY);
        assertThat(found).containsExactly(7, 14, 21, 28, 35, 42, 49, 56);
        assertThat(parts).isGreaterThan(2);
    }

    private static PublishedSearch search(
            @Nullable BodyPart part,
            @Nullable Outcome outcome,
            @Nullable String guideline,
            @Nullable String specialty) {
        return new PublishedSearch(MARCH, null, part, outcome, guideline, specialty);
    }

    private List<Integer> numbers(PublishedSearch search) {
        return stores.publishedItems().find(search, null, 100).entries().stream()
                .map(PublishedSearchTest::number)
                .toList();
    }

    private static int number(PublishedItem item) {
        return Integer.parseInt(item.caseNumber().value().substring("CM26-".length()));
    }

    /** On a day that follows from the number, so that the order is that of the numbers. */
    private void publish(int number, Outcome outcome, BodyPart part, String guideline, String specialty) {
        CaseState state = Samples.open(number, 20);
        StoredItem item = new StoredItem(
                state.caseNumber(),
                FIRST,
                new ItemNumber(1),
                "12 visits",
                ACUPUNCTURE,
                outcome,
                null,
                null,
                guideline,
                null,
                new Issuance(List.of(part, BodyPart.HAND), List.of(specialty), Priority.STANDARD, 27, false, null));
        stores.caseStates().commit(Samples.publication(state, List.of(item), LocalDate.of(2026, 3, 1 + number / 2)));
    }
}
