package imr.functions.deadlines;

import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.domain.determination.CaseOutcome;
import imr.json.Json;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseFolder;
import imr.store.CaseState;
import imr.store.testing.Samples;
import imr.store.testing.TestStores;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WatchDeadlinesTest {
    private final TestStores stores = new TestStores();

    @Test
    void openCasesAreCountedByTheirDueDate() {
        store(Samples.open(1, 1));
        store(Samples.open(2, 2));
        store(Samples.open(3, 4).determinedAs(FIRST, CaseOutcome.UPHELD));
        store(Samples.open(4, 5));
        store(Samples.open(5, 1).publishedAs(FIRST));
        store(CaseState.opened(new CaseNumber("CM26-0000006"), NOW.minus(Duration.ofHours(30))));
        assertThat(watch().run()).isEqualTo(new Counts(5, 4, 30, 2, 1));
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
    void countsAreALineThatCloudWatchReadsAsMetrics() {
        var line = Json.read(
                Metrics.line("dev", NOW, new Counts(5, 4, 30, 2, 1)).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                com.fasterxml.jackson.databind.JsonNode.class);
        var directive = line.path("_aws").path("CloudWatchMetrics").get(0);
        assertThat(directive.path("Namespace").asText()).isEqualTo("IMR");
        directive.path("Metrics").forEach(metric -> assertThat(
                        line.has(metric.path("Name").asText()))
                .isTrue());
        assertThat(line.path("OldestWaitingHours").asLong()).isEqualTo(30);
        assertThat(line.path("Stage").asText()).isEqualTo("dev");
        assertThat(line.toString()).doesNotContain("CM26");
    }

    private WatchDeadlines watch() {
        return new WatchDeadlines(stores.caseStates(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void store(CaseState state) {
        assertThat(stores.caseStates().commit(CaseChange.to(state))).isTrue();
    }
}
