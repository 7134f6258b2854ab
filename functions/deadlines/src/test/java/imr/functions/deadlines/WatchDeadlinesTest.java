package imr.functions.deadlines;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import imr.domain.CaseNumber;
import imr.domain.clock.Duty;
import imr.domain.determination.CaseOutcome;
import imr.json.Json;
import imr.store.Artefact;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseFolder;
import imr.store.CaseKey;
import imr.store.CaseState;
import imr.store.CaseStore;
import imr.store.Stage;
import imr.store.StageFailure;
import imr.store.StalledCases;
import imr.store.UploadKey;
import imr.store.UploadState;
import imr.store.UploadStatus;
import imr.store.aws.Metric;
import imr.store.testing.Samples;
import imr.store.testing.TestStores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchDeadlinesTest {
    private final TestStores stores = new TestStores();
    private final List<CaseKey> written = new ArrayList<>();

    @Test
    void openCasesAreCountedByTheirDueDate() {
        store(Samples.open(1, 1));
        store(Samples.open(2, 2));
        store(Samples.open(3, 4).determinedAs(FIRST, CaseOutcome.UPHELD));
        store(Samples.open(4, 5));
        assertThat(stores.caseStates()
                        .commit(Samples.publication(Samples.open(5, 1), List.of(), LocalDate.of(2026, 3, 1))))
                .isTrue();
        store(CaseState.opened(new CaseNumber("CM26-0000006"), NOW.minus(Duration.ofHours(30))));
        assertThat(watch().run())
                .isEqualTo(new Counts(
                        5,
                        4,
                        30,
                        2,
                        1,
                        Map.of(),
                        Map.of(),
                        Map.of(Duty.DETERMINATION, new ClockCounts(4, 2, 1, 0, 0))));
    }

    @Test
    void aLateCaseIsMarkedOnce() {
        store(Samples.open(1, 1));
        watch().run();
        watch().run();
        CaseFolder folder =
                stores.caseStates().folder(new CaseNumber("CM26-0000001")).orElseThrow();
        assertThat(folder.state().late()).isTrue();
        assertThat(folder.audit()).extracting(AuditEvent::kind).containsExactly(AuditEvent.Kind.MARKED_LATE);
        assertThat(watch().run().late()).isEqualTo(1);
    }

    @Test
    void moreCasesThanAPageHoldsAreAllCounted() {
        for (int i = 1; i <= 450; i++) store(Samples.open(i, 20));
        assertThat(watch().run().open()).isEqualTo(450);
    }

    @Test
    void aCaseThatStoppedOnItsWayIsToldAndBroughtOnAFewTimes() {
        CaseKey file = stalled(Duration.ofMinutes(61));
        Counts counts = watch().run();
        assertThat(counts.failed()).containsExactlyEntriesOf(Map.of(Stage.READING, 1L));
        assertThat(counts.broughtOn()).containsExactlyEntriesOf(Map.of(Stage.READING, 1L));
        CaseFolder folder = stores.caseStates().folder(CASE).orElseThrow();
        assertThat(folder.state().failed()).isEqualTo(new StageFailure(Stage.READING, FIRST, NOW, 1));
        assertThat(folder.audit())
                .extracting(AuditEvent::kind)
                .containsExactlyInAnyOrder(AuditEvent.Kind.STAGE_FAILED, AuditEvent.Kind.BROUGHT_ON);
        assertThat(stores.caseStates().attentionByDue(null, 10).entries())
                .extracting(CaseState::caseNumber)
                .containsExactly(CASE);
        stores.caseStore().put(file.beside(Artefact.EVALUATION), "evaluation".getBytes(UTF_8));
        for (int hour = 1; hour <= 4; hour++)
            watch(NOW.plus(Duration.ofHours(hour))).run();
        assertThat(stores.caseStates().find(CASE).orElseThrow().failed())
                .isEqualTo(new StageFailure(
                        Stage.DETERMINATION, FIRST, NOW.plus(Duration.ofHours(1)), StalledCases.MOST_TIMES));
        assertThat(watch(NOW.plus(Duration.ofHours(9))).run().failed()).containsOnlyKeys(Stage.DETERMINATION);
    }

    @Test
    void aCaseOnItsWayForLessThanAnHourIsLeftAlone() {
        stalled(Duration.ofMinutes(59));
        assertThat(watch().run().broughtOn()).isEmpty();
        assertThat(stores.caseStates().find(CASE).orElseThrow().failed()).isNull();
    }

    @Test
    void aDeterminedCaseIsNotBroughtOn() {
        store(CaseState.opened(CASE, NOW.minus(Duration.ofHours(9)))
                .assembledAs(FIRST)
                .determinedAs(FIRST, CaseOutcome.UPHELD));
        assertThat(watch().run().broughtOn()).isEmpty();
    }

    @Test
    void theObjectThatStartsTheStageIsWrittenAgainAsItWas() {
        CaseKey file = stalled(Duration.ofHours(2));
        watch().run();
        assertThat(written).containsExactly(file);
        assertThat(stores.caseStore().read(file)).hasValue("case".getBytes(UTF_8));
    }

    @Test
    void aCaseWhoseFileWasNeverWrittenStartsFromItsUpload() {
        UploadKey application = new UploadKey(CASE, "u1", UploadKey.APPLICATION);
        stores.upload(application, "{}");
        store(CaseState.opened(CASE, NOW.minus(Duration.ofHours(2))).assembledAs(FIRST), "u1");
        assertThat(watch().run().broughtOn()).containsOnlyKeys(Stage.INTAKE);
        assertThat(stores.uploadStore().read(application).orElseThrow().bytes()).isEqualTo("{}".getBytes(UTF_8));
    }

    @Test
    void countsAreLinesThatCloudWatchReadsAsMetrics() {
        Counts counts = Counts.NONE.withFailed(Stage.EVALUATION).withBroughtOn(Stage.EVALUATION);
        JsonNode whole = read(Metric.line("dev", NOW, counts.byName()));
        JsonNode stage = read(Metric.line("dev", Stage.EVALUATION, NOW, counts.of(Stage.EVALUATION)));
        for (JsonNode line : List.of(whole, stage)) {
            JsonNode directive = line.path("_aws").path("CloudWatchMetrics").get(0);
            assertThat(directive.path("Namespace").asText()).isEqualTo("IMR");
            for (JsonNode metric : directive.path("Metrics"))
                assertThat(line.has(metric.path("Name").asText())).isTrue();
            for (JsonNode dimension : directive.path("Dimensions").get(0))
                assertThat(line.has(dimension.asText())).isTrue();
            assertThat(line.path("Stage").asText()).isEqualTo("dev");
            assertThat(line.path("FailedCases").asLong()).isEqualTo(1);
            assertThat(line.toString()).doesNotContain("CM26");
        }
        assertThat(stage.path("FailedStage").asText()).isEqualTo("evaluation");
        Counts clocks = Counts.NONE.with(Map.of(Duty.RECORDS, new ClockCounts(3, 1, 1, 2, 0)));
        JsonNode records = read(Metric.line("dev", Duty.RECORDS, NOW, clocks.of(Duty.RECORDS)));
        assertThat(records.path("Clock").asText()).isEqualTo("RECORDS");
        assertThat(records.path("ClocksOverdue").asLong()).isEqualTo(1);
        assertThat(records.path("ClocksUnknown").asLong()).isEqualTo(2);
    }

    private static JsonNode read(String line) {
        return Json.read(line.getBytes(UTF_8), JsonNode.class);
    }

    /** A case assembled so long ago, with its file and nothing more. */
    private CaseKey stalled(Duration ago) {
        CaseKey file = new CaseKey(CASE, FIRST, Artefact.CASE);
        stores.caseStore().put(file, "case".getBytes(UTF_8));
        store(CaseState.opened(CASE, NOW.minus(Duration.ofDays(3))).assembledAs(FIRST, NOW.minus(ago)));
        return file;
    }

    private WatchDeadlines watch() {
        return watch(NOW);
    }

    private WatchDeadlines watch(Instant at) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        StalledCases stalled =
                new StalledCases(stores.caseStates(), noting(stores.caseStore()), stores.uploadStore(), clock);
        return new WatchDeadlines(stores.caseStates(), stalled, clock);
    }

    /** The same store, which notes what is written over what is there. */
    private CaseStore noting(CaseStore store) {
        return new CaseStore() {
            @Override
            public Optional<byte[]> read(CaseKey key) {
                return store.read(key);
            }

            @Override
            public boolean exists(CaseKey key) {
                return store.exists(key);
            }

            @Override
            public void putIfAbsent(CaseKey key, byte[] content) {
                store.putIfAbsent(key, content);
            }

            @Override
            public void put(CaseKey key, byte[] content) {
                written.add(key);
                store.put(key, content);
            }
        };
    }

    private void store(CaseState state, String uploadId) {
        UploadState upload = new UploadState(uploadId, UploadStatus.ASSEMBLED, List.of(), List.of(), List.of(), FIRST);
        assertThat(stores.caseStates().commit(CaseChange.to(state).with(upload)))
                .isTrue();
    }

    private void store(CaseState state) {
        assertThat(stores.caseStates().commit(CaseChange.to(state))).isTrue();
    }
}
