package imr.store.dynamodb;

import static imr.store.testing.Samples.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.domain.TreatmentId;
import imr.domain.determination.CaseOutcome;
import imr.domain.evaluation.Outcome;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.Page;
import imr.store.PublishedItem;
import imr.store.PublishedSearch;
import imr.store.StoredItem;
import imr.store.testing.Samples;
import imr.store.testing.TestStores;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedItemsTest {
    private static final TreatmentId ACUPUNCTURE = new TreatmentId("acupuncture");
    private static final TreatmentId MRI = new TreatmentId("imaging.mri");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private final TestStores stores = new TestStores();

    @Test
    void publishedItemsAreFoundByTreatmentAndByOutcome() {
        publish(1, 4, ACUPUNCTURE, Outcome.UPHELD);
        publish(2, 3, ACUPUNCTURE, Outcome.OVERTURNED);
        publish(3, 5, MRI, Outcome.UPHELD);
        assertThat(stores.publishedItems()
                        .find(PublishedSearch.of(MARCH).with(ACUPUNCTURE), null, 10)
                        .entries())
                .extracting(item -> item.caseNumber().value())
                .containsExactly("CM26-0000002", "CM26-0000001");
        assertThat(stores.publishedItems()
                        .find(PublishedSearch.of(MARCH).with(Outcome.UPHELD), null, 10)
                        .entries())
                .extracting(PublishedItem::treatment)
                .containsExactly(ACUPUNCTURE, MRI);
        assertThat(stores.publishedItems()
                        .find(PublishedSearch.of(MARCH.plusMonths(1)).with(MRI), null, 10)
                        .entries())
                .isEmpty();
    }

    @Test
    void whatIsOnlyStoredIsNotPublished() {
        CaseState state = Samples.open(1, 4);
        StoredItem item = Samples.item(state.caseNumber(), 1, ACUPUNCTURE, Outcome.UPHELD);
        stores.caseStates().commit(CaseChange.to(state).with(Samples.determination(FIRST), List.of(item)));
        assertThat(stores.publishedItems()
                        .find(PublishedSearch.of(MARCH).with(ACUPUNCTURE), null, 10)
                        .entries())
                .isEmpty();
    }

    @Test
    void aMonthIsListedWhateverTheTreatmentAndTheOutcome() {
        for (int i = 1; i <= 5; i++)
            publish(i, i, i % 2 == 0 ? MRI : ACUPUNCTURE, i < 3 ? Outcome.UPHELD : Outcome.OVERTURNED);
        Page<PublishedItem> first = stores.publishedItems().find(PublishedSearch.of(MARCH), null, 3);
        Page<PublishedItem> rest = stores.publishedItems().find(PublishedSearch.of(MARCH), first.next(), 3);
        assertThat(Stream.concat(first.entries().stream(), rest.entries().stream()))
                .extracting(item -> item.published().getDayOfMonth())
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(rest.next()).isNull();
        assertThat(stores.publishedItems()
                        .find(PublishedSearch.of(MARCH.plusMonths(1)), null, 3)
                        .entries())
                .isEmpty();
    }

    @Test
    void whatNobodySignedCannotBePublishedAtAll() {
        CaseState state = Samples.open(1, 4).determinedAs(FIRST, CaseOutcome.UPHELD);
        assertThatThrownBy(() ->
                        CaseChange.publishing(state, Samples.determination(FIRST), List.of(), LocalDate.of(2026, 3, 4)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void publish(int number, int day, TreatmentId treatment, Outcome outcome) {
        CaseState state = Samples.open(number, 20);
        StoredItem item = Samples.item(state.caseNumber(), 1, treatment, outcome);
        stores.caseStates().commit(Samples.publication(state, List.of(item), LocalDate.of(2026, 3, day)));
    }
}
