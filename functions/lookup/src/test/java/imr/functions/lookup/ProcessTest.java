package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.domain.clock.Event;
import imr.domain.clock.Moment;
import imr.domain.clock.Occurrences;
import imr.domain.clock.Service;
import imr.domain.eligibility.EligibilityReason;
import imr.domain.eligibility.EligibilityWarning;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.CaseStatus;
import imr.store.IntakeFindings;
import imr.store.UploadState;
import imr.store.UploadStatus;
import imr.store.WorkerApplication;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What /process says before anybody acted: what intake found, the clocks the application starts, and what may be reviewed as one. */
class ProcessTest {
    private static final String PROCESS = "/cases/{caseNumber}/process";
    private static final CaseNumber OTHER = new CaseNumber("CM26-0000002");
    private static final Digest WORKER = Digest.of("claim wc1");

    private final TestApi api = new TestApi();

    @Test
    void aWarningHasItsReasonItsLawAndItsRemedy() {
        stored(CASE, CaseStatus.IN_EVALUATION);
        JsonNode warning = process("coordinator").path("warnings").get(0);
        assertThat(warning.path("reason").asText()).isEqualTo("DUPLICATE");
        assertThat(warning.path("detail").asText()).contains(OTHER.value());
        assertThat(warning.path("citation").asText()).isEqualTo(EligibilityReason.DUPLICATE.citation());
        assertThat(warning.path("remedy").asText()).isEqualTo(EligibilityReason.DUPLICATE.remedy());
    }

    @Test
    void aPartyLearnsOfNoOtherCase() {
        stored(OTHER, CaseStatus.IN_EVALUATION);
        stored(CASE, CaseStatus.IN_EVALUATION);
        assertThat(process("party").path("warnings")).hasSize(1);
        assertThat(process("party").toString()).doesNotContain(OTHER.value(), WORKER.hex());
        assertThat(TestApi.json(api.get("party", "/cases/{caseNumber}", Map.of()))
                        .toString())
                .doesNotContain(OTHER.value(), WORKER.hex());
    }

    @Test
    void theTimeToFileCountsFromWhatTheApplicationStates() {
        stored(CASE, CaseStatus.IN_EVALUATION);
        JsonNode filing = process("party").path("clocks").get(0);
        assertThat(filing.path("due").asText()).isEqualTo("2026-04-06");
        assertThat(filing.path("sentence").asText()).contains("served by mail");
        assertThat(process("party").path("clocks").toString()).contains("date on which the dispute was found eligible");
    }

    @Test
    void openCasesOfOneWorkerPhysicianAndInjuryAreProposedAsOne() {
        stored(OTHER, CaseStatus.IN_EVALUATION);
        stored(CASE, CaseStatus.IN_EVALUATION);
        JsonNode proposed = process("coordinator").path("consolidation");
        assertThat(proposed.path("lead").asText()).isEqualTo(CASE.value());
        assertThat(proposed.path("joined").get(0).asText()).isEqualTo(OTHER.value());
    }

    @Test
    void withACaseThatIsOverNoneIsReviewedAsOne() {
        stored(OTHER, CaseStatus.CLOSED);
        stored(CASE, CaseStatus.IN_EVALUATION);
        assertThat(process("coordinator").has("consolidation")).isFalse();
    }

    private JsonNode process(String role) {
        return TestApi.json(api.get(role, PROCESS, Map.of()));
    }

    private void stored(CaseNumber number, CaseStatus status) {
        Occurrences stated =
                Occurrences.none().with(Event.UR_DECISION_SERVED, Moment.on(LocalDate.of(2026, 3, 2)), Service.MAIL);
        EligibilityWarning warning = new EligibilityWarning(
                EligibilityReason.DUPLICATE, "/earlier", OTHER + ": the same decision of 2026-03-02");
        UploadState upload = new UploadState(
                "1",
                UploadStatus.ASSEMBLED,
                List.of(),
                List.of(),
                List.of(),
                FIRST,
                Digest.of("application"),
                new IntakeFindings(List.of(warning), stated, WORKER));
        WorkerApplication application = new WorkerApplication(
                WORKER, number, Digest.of("physician 1"), LocalDate.of(2025, 1, 10), null, null, List.of());
        assertThat(api.stores
                        .caseStates()
                        .commit(CaseChange.to(CaseState.opened(number, NOW)
                                        .assembledAs(FIRST)
                                        .with(status))
                                .with(upload)
                                .with(application)))
                .isTrue();
    }
}
