package imr.store.dynamodb;

import static imr.store.testing.Samples.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.ItemNumber;
import imr.domain.TreatmentId;
import imr.domain.casefile.Priority;
import imr.domain.evaluation.Outcome;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.Issuance;
import imr.store.MonthStatistics;
import imr.store.PublishedSearch;
import imr.store.StoredItem;
import imr.store.testing.Samples;
import imr.store.testing.TestStores;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is published is counted, once, in its month, and no longer once it is withdrawn. */
class StatisticsTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate DAY = MARCH.atDay(4);
    private static final TreatmentId ACUPUNCTURE = new TreatmentId("acupuncture");
    private static final TreatmentId MRI = new TreatmentId("imaging.mri");
    private static final int AT_ONCE = 12;
    private final TestStores stores = new TestStores();

    @Test
    void itemsAreCountedByTreatmentAndCasesByPriority() {
        publish(
                1,
                DAY,
                item(1, 1, ACUPUNCTURE, Outcome.OVERTURNED, 20, false, true),
                item(1, 2, MRI, Outcome.UPHELD, 20, false, false));
        publish(2, DAY, item(2, 1, ACUPUNCTURE, Outcome.UPHELD, 31, true, null));
        MonthStatistics march = stores.statistics().of(MARCH);
        assertThat(march.treatments())
                .containsEntry(ACUPUNCTURE, new MonthStatistics.OfTreatment(2, 1))
                .containsEntry(MRI, new MonthStatistics.OfTreatment(1, 0));
        MonthStatistics.OfPriority standard =
                Objects.requireNonNull(march.reviews().get(Priority.STANDARD));
        assertThat(standard.cases()).isEqualTo(2);
        assertThat(standard.late()).isEqualTo(1);
        assertThat(standard.medianDays()).hasValue(25.5);
        assertThat(march.recommended()).isEqualTo(2);
        assertThat(march.departed()).isEqualTo(1);
        assertThat(stores.statistics().of(MARCH.plusMonths(1)).treatments()).isEmpty();
    }

    @Test
    void theSamePublicationTwiceCountsOnce() {
        CaseState state = Samples.open(1, 20);
        CaseChange change = Samples.publication(state, List.of(item(1, 1, MRI, Outcome.UPHELD, 20, false, false)), DAY);
        assertThat(stores.caseStates().commit(change)).isTrue();
        assertThat(stores.caseStates().commit(change)).isFalse();
        assertThat(stores.statistics().of(MARCH).treatments())
                .containsEntry(MRI, new MonthStatistics.OfTreatment(1, 0));
    }

    @Test
    void whatIsWithdrawnIsNeitherFoundNorCountedAndWhatIsPublishedLaterIsCountedThen() {
        StoredItem first = item(1, 1, MRI, Outcome.UPHELD, 20, true, true);
        publish(1, DAY, first);
        CaseState state = state(1);
        assertThat(stores.caseStates().commit(CaseChange.to(state).withdrawing(List.of(first))))
                .isTrue();
        MonthStatistics march = stores.statistics().of(MARCH);
        assertThat(march.treatments()).isEmpty();
        assertThat(march.reviews()).isEmpty();
        assertThat(march.departed()).isZero();
        assertThat(stores.publishedItems()
                        .find(PublishedSearch.of(MARCH), null, 10)
                        .entries())
                .isEmpty();
        StoredItem again = item(1, 1, MRI, Outcome.OVERTURNED, 12, false, false);
        stores.caseStates()
                .commit(Samples.publication(
                        state(1), List.of(again), MARCH.plusMonths(2).atDay(1)));
        assertThat(stores.statistics().of(MARCH).treatments()).isEmpty();
        assertThat(stores.statistics().of(MARCH.plusMonths(2)).treatments())
                .containsEntry(MRI, new MonthStatistics.OfTreatment(1, 1));
    }

    @Test
    void publishingAnewReplacesWhatTheCaseCounted() {
        publish(1, DAY, item(1, 1, MRI, Outcome.UPHELD, 20, false, false));
        stores.caseStates()
                .commit(Samples.publication(
                        state(1), List.of(item(1, 1, MRI, Outcome.OVERTURNED, 40, true, true)), DAY.plusDays(1)));
        MonthStatistics march = stores.statistics().of(MARCH);
        assertThat(march.treatments()).containsEntry(MRI, new MonthStatistics.OfTreatment(1, 1));
        assertThat(march.reviews())
                .containsEntry(Priority.STANDARD, new MonthStatistics.OfPriority(1, 1, new TreeMap<>(Map.of(40, 1L))));
    }

    @Test
    void aMonthWithoutAnythingHasNoMedian() {
        assertThat(new MonthStatistics.OfPriority(1, 0, new TreeMap<>()).medianDays())
                .isEmpty();
    }

    @Test
    void casesPublishedAtOnceAreAllCounted() throws Exception {
        List<Callable<Boolean>> all = IntStream.rangeClosed(1, AT_ONCE)
                .<Callable<Boolean>>mapToObj(number -> () -> {
                    CaseChange change = Samples.publication(
                            Samples.open(number, 20),
                            List.of(item(number, 1, MRI, Outcome.UPHELD, 20, false, false)),
                            DAY);
                    boolean stored = false;
                    // As whoever stores a change does: what another transaction was at is tried again.
                    for (int i = 0; i < 20 && !stored; i++)
                        stored = stores.caseStates().commit(change);
                    return stored;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var one : threads.invokeAll(all)) assertThat(one.get()).isTrue();
        }
        assertThat(stores.statistics().of(MARCH).treatments())
                .containsEntry(MRI, new MonthStatistics.OfTreatment(AT_ONCE, 0));
    }

    private void publish(int number, LocalDate day, StoredItem... items) {
        assertThat(stores.caseStates().commit(Samples.publication(Samples.open(number, 20), List.of(items), day)))
                .isTrue();
    }

    private CaseState state(int number) {
        return stores.caseStates().find(Samples.open(number, 20).caseNumber()).orElseThrow();
    }

    private static StoredItem item(
            int number,
            int place,
            TreatmentId treatment,
            Outcome outcome,
            int days,
            boolean late,
            @Nullable Boolean departs) {
        return new StoredItem(
                Samples.open(number, 20).caseNumber(),
                FIRST,
                new ItemNumber(place),
                "12 visits",
                treatment,
                outcome,
                null,
                null,
                "A guideline",
                null,
                new Issuance(List.of(), List.of(), Priority.STANDARD, days, late, departs));
    }
}
