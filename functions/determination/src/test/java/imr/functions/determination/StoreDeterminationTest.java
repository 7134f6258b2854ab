package imr.functions.determination;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.determination.CaseOutcome;
import imr.domain.evaluation.Outcome;
import imr.json.CaseJson;
import imr.json.EvaluationJson;
import imr.letters.LetterRenderer;
import imr.store.Artefact;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseFolder;
import imr.store.CaseKey;
import imr.store.CaseState;
import imr.store.CaseStatus;
import imr.store.StoredDetermination;
import imr.store.StoredItem;
import imr.store.testing.TestStores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class StoreDeterminationTest {
    private static final LetterRenderer RENDERER = new LetterRenderer();
    private static final CaseVersion SECOND = new CaseVersion(2);
    private final TestStores stores = new TestStores();
    private final StoreDetermination store = at(NOW);

    @Test
    void anEvaluationBecomesADeterminationWithItsItemsLettersAndEvent() {
        evaluated(FIRST, "too many");
        assertThat(store.accept(key(FIRST))).isEqualTo("CM26-0000001 v1 UNDECIDED");
        CaseFolder folder = folder();
        assertThat(folder.state().status()).isEqualTo(CaseStatus.RECOMMENDED);
        assertThat(folder.state().determined()).isEqualTo(FIRST);
        assertThat(folder.state().outcome()).isEqualTo(CaseOutcome.UNDECIDED);
        assertThat(folder.audit()).extracting(AuditEvent::kind).containsExactly(AuditEvent.Kind.DETERMINED);
        assertThat(folder.items()).extracting(StoredItem::outcome).containsExactly(Outcome.UPHELD, null);
        assertThat(folder.items()).extracting(StoredItem::guideline).containsExactly("MTUS Acupuncture 2009", null);
        StoredDetermination stored = folder.determinations().getFirst();
        assertThat(stored.deadlines().determinationDue()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(stored.late()).isFalse();
        assertThat(stored.documents()).hasSize(6).allSatisfy((artefact, digest) -> assertThat(
                        Digest.of(stores.artefacts()
                                .getOrDefault(new CaseKey(CASE, FIRST, artefact).toString(), "")
                                .getBytes(ISO_8859_1)))
                .isEqualTo(digest));
    }

    @Test
    void aSecondDeliveryOfTheSameEventChangesNothing() {
        evaluated(FIRST, "too many");
        store.accept(key(FIRST));
        Map<String, String> items = stores.items();
        Map<String, String> artefacts = stores.artefacts();
        assertThat(at(NOW.plus(Duration.ofDays(300))).accept(key(FIRST))).endsWith("determined before");
        assertThat(stores.items()).isEqualTo(items);
        assertThat(stores.artefacts()).isEqualTo(artefacts);
    }

    @Test
    void anOlderVersionThatComesLateNeverTakesThePlaceOfANewerOne() {
        TestStores inOrder = new TestStores();
        for (TestStores each : List.of(stores, inOrder)) {
            evaluated(each, FIRST, "one");
            evaluated(each, SECOND, "two");
        }
        at(inOrder, NOW).accept(key(FIRST));
        at(inOrder, NOW).accept(key(SECOND));
        store.accept(key(SECOND));
        store.accept(key(FIRST));
        store.accept(key(SECOND));
        assertThat(folder().state().determined()).isEqualTo(SECOND);
        assertThat(folder().determinations()).hasSize(2);
        assertThat(stores.items()).isEqualTo(inOrder.items());
        assertThat(stores.artefacts()).isEqualTo(inOrder.artefacts());
    }

    @Test
    void whileANewerVersionIsEvaluatedTheCaseStaysInEvaluation() {
        stores.caseStates().commit(CaseChange.to(CaseState.opened(CASE, NOW).assembledAs(SECOND)));
        evaluated(FIRST, "one");
        store.accept(key(FIRST));
        assertThat(folder().state().status()).isEqualTo(CaseStatus.IN_EVALUATION);
        assertThat(folder().state().determined()).isEqualTo(FIRST);
    }

    @Test
    void manyDeliveriesAtOnceStoreOneDetermination() throws Exception {
        evaluated(FIRST, "too many");
        List<Callable<String>> deliveries = new ArrayList<>();
        for (int i = 0; i < 3; i++) deliveries.add(() -> store.accept(key(FIRST)));
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var delivery : executor.invokeAll(deliveries)) delivery.get();
        }
        assertThat(folder().audit()).hasSize(1);
        assertThat(folder().determinations()).hasSize(1);
    }

    @Test
    void anEvaluationMadeAnewReplacesTheOneOfItsVersionAndSaysSo() {
        evaluated(FIRST, "too many");
        store.accept(key(FIRST));
        evaluated(FIRST, "too many, by a newer library");
        at(NOW.plusSeconds(1)).accept(key(FIRST));
        assertThat(folder().audit())
                .extracting(AuditEvent::kind)
                .containsExactly(AuditEvent.Kind.DETERMINED, AuditEvent.Kind.DETERMINED_ANEW);
        assertThat(folder().determinations()).hasSize(1);
    }

    @Test
    void aLateDeterminationIsStoredAndMarkedLate() {
        evaluated(FIRST, "too many");
        at(Instant.parse("2026-03-05T08:00:00Z")).accept(key(FIRST));
        assertThat(folder().state().late()).isTrue();
        assertThat(folder().determinations().getFirst().late()).isTrue();
    }

    @Test
    void theDueDayEndsInCalifornia() {
        evaluated(FIRST, "too many");
        at(Instant.parse("2026-03-05T07:59:00Z")).accept(key(FIRST));
        assertThat(folder().state().late()).isFalse();
    }

    @Test
    void whatIsNoEvaluationOrIsGoneChangesNothing() {
        assertThat(store.accept("cases/CM26-0000001/v1/case.json")).isEqualTo("not an evaluation");
        assertThat(store.accept(key(FIRST))).endsWith("has no evaluation");
        assertThat(stores.items()).isEmpty();
    }

    private void evaluated(CaseVersion version, String because) {
        evaluated(stores, version, because);
    }

    private static void evaluated(TestStores stores, CaseVersion version, String because) {
        CaseKey place = new CaseKey(CASE, version, Artefact.CASE);
        stores.caseStore().put(place, CaseJson.write(Cases.file(version)));
        stores.caseStore()
                .put(place.beside(Artefact.EVALUATION), EvaluationJson.write(Cases.evaluation(version, because)));
    }

    private StoreDetermination at(Instant now) {
        return at(stores, now);
    }

    private static StoreDetermination at(TestStores stores, Instant now) {
        return new StoreDetermination(
                stores.caseStore(),
                stores.caseStates(),
                new LetterWriter(RENDERER, stores.caseStore()),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String key(CaseVersion version) {
        return new CaseKey(CASE, version, Artefact.EVALUATION).toString();
    }

    private CaseFolder folder() {
        return stores.caseStates().folder(CASE).orElseThrow();
    }
}
