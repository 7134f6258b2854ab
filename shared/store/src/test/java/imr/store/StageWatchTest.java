package imr.store;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static imr.store.testing.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.domain.CaseVersion;
import imr.domain.Fault;
import imr.domain.determination.CaseOutcome;
import imr.store.testing.TestStores;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StageWatchTest {
    private static final String FILE = new CaseKey(CASE, FIRST, Artefact.FACTS).toString();
    private final TestStores stores = new TestStores();
    private final List<Stage> told = new ArrayList<>();
    private final StageWatch watch = watch(Stage.EVALUATION);

    @BeforeEach
    void aCaseIsUnderWay() {
        stores.caseStates().commit(CaseChange.to(CaseState.opened(CASE, NOW).assembledAs(FIRST)));
    }

    @Test
    void aFailureThatNoRetryHelpsIsToldOnTheCaseOnceAndGoesOn() {
        for (int i = 0; i < 3; i++) fails(new IllegalStateException("broken"));
        StageFailure failed = state().failed();
        assertThat(failed).isEqualTo(new StageFailure(Stage.EVALUATION, FIRST, NOW, 0));
        assertThat(failed).isNotNull().extracting(f -> f.problem().code()).isEqualTo("STAGE_FAILED");
        assertThat(folder().audit()).extracting(AuditEvent::kind).containsExactly(AuditEvent.Kind.STAGE_FAILED);
        assertThat(told).containsOnly(Stage.EVALUATION);
        assertThat(stores.caseStates().attentionByDue(null, 5).entries()).hasSize(1);
    }

    @Test
    void theEndOfMemoryIsAFailureToo() {
        assertThatThrownBy(() -> watch.run(FILE, key -> {
                    throw new OutOfMemoryError("heap");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(state().failed()).isNotNull();
    }

    @Test
    void aFailureThatARetryMayHelpIsLeftToTheRetries() {
        fails(new Fault(Fault.Blame.DEPENDENCY, true, "not now"));
        assertThat(state().failed()).isNull();
        assertThat(told).isEmpty();
    }

    @Test
    void comingThroughAtLastTheStageTakesTheProblemAway() {
        fails(new IllegalStateException("broken"));
        assertThat(watch.run(FILE, key -> "evaluated")).isEqualTo("evaluated");
        assertThat(state().failed()).isNull();
        Map<String, String> items = stores.items();
        watch.run(FILE, key -> "evaluated before");
        assertThat(stores.items()).isEqualTo(items);
    }

    @Test
    void aStageThatComesThroughSaysNothingOfALaterOne() {
        String evaluation = new CaseKey(CASE, FIRST, Artefact.EVALUATION).toString();
        assertThatThrownBy(() -> watch(Stage.DETERMINATION).run(evaluation, key -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        watch.run(FILE, key -> "evaluated before");
        assertThat(state().failed()).isNotNull().extracting(StageFailure::stage).isEqualTo(Stage.DETERMINATION);
        stores.caseStates().commit(CaseChange.to(state().determinedAs(FIRST, CaseOutcome.UPHELD)));
        assertThat(state().failed()).isNull();
    }

    @Test
    void aNewVersionBeginsWithoutTheFailuresOfTheOld() {
        fails(new IllegalStateException("broken"));
        stores.caseStates().commit(CaseChange.to(state().assembledAs(new CaseVersion(2), NOW)));
        assertThat(state().failed()).isNull();
        fails(new IllegalStateException("broken"));
        assertThat(state().failed())
                .as("an old version that fails is nobody's problem")
                .isNull();
    }

    private void fails(RuntimeException failure) {
        assertThatThrownBy(() -> watch.run(FILE, key -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    private StageWatch watch(Stage stage) {
        return new StageWatch(stage, stores.caseStates(), Clock.fixed(NOW, ZoneOffset.UTC), told::add);
    }

    private CaseState state() {
        return folder().state();
    }

    private CaseFolder folder() {
        return stores.caseStates().folder(CASE).orElseThrow();
    }
}
