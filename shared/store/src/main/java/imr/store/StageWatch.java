package imr.store;

import imr.domain.CaseVersion;
import imr.domain.Fault;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Runs a stage on an object and keeps on its case whether it came through. A failure that trying again cannot help is told on the case at once, and
 * goes on to whoever called: the event still ends in the dead letters, from where it can be driven again. A failure that a retry may help is left
 * to the retries, and one that nobody was left to tell of (a time limit, the end of memory) to {@link StalledCases}.
 */
public final class StageWatch {
    private final Stage stage;
    private final CaseStates states;
    private final Clock clock;
    private final Consumer<Stage> told;

    /** @param told is given the stage of every failure that was told */
    public StageWatch(Stage stage, CaseStates states, Clock clock, Consumer<Stage> told) {
        this.stage = stage;
        this.states = states;
        this.clock = clock;
        this.told = told;
    }

    /** The answer of the work on the object. */
    public String run(String objectKey, UnaryOperator<String> work) {
        Optional<CaseKey> key =
                CaseKey.parse(objectKey).filter(k -> stage.input().equals(Optional.of(k.artefact())));
        try {
            String answer = work.apply(objectKey);
            key.ifPresent(this::over);
            return answer;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            boolean retried = e instanceof Fault fault && fault.retryable();
            if (!retried) key.ifPresent(k -> tell(k, e));
            throw e;
        }
    }

    private void tell(CaseKey key, Throwable failure) {
        try {
            Changes.make(states, () -> new Changes.Attempt<>(failed(key), key));
        } catch (RuntimeException e) {
            // The failure itself is what the caller has to know of.
            failure.addSuppressed(e);
        }
        told.accept(stage);
    }

    private Optional<CaseChange> failed(CaseKey key) {
        Instant now = clock.instant();
        return underWay(key)
                .filter(state -> state.failed() == null || state.failed().stage() != stage)
                .map(state -> CaseChange.to(state.failedWith(new StageFailure(stage, key.version(), now, 0)))
                        .with(failure(stage, key.version(), now)));
    }

    /** What is kept of a failure among the events of its case. */
    static AuditEvent failure(Stage stage, CaseVersion version, Instant at) {
        return new AuditEvent(at, AuditEvent.Kind.STAGE_FAILED, version + " " + stage.label(), stage.label());
    }

    private void over(CaseKey key) {
        boolean open = underWay(key).map(CaseState::failed).filter(this::isOver).isPresent();
        if (!open) return;
        Changes.make(
                states,
                () -> new Changes.Attempt<>(
                        underWay(key)
                                .filter(state -> state.failed() != null && isOver(state.failed()))
                                .map(state -> CaseChange.to(state.failedWith(null))),
                        key));
    }

    /** Coming through, a stage shows that it and those before it no longer fail. */
    private boolean isOver(StageFailure failure) {
        return failure.stage().compareTo(stage) <= 0;
    }

    private Optional<CaseState> underWay(CaseKey key) {
        return states.find(key.caseNumber()).filter(CaseState::isUnderWay).filter(state -> key.version()
                .equals(state.assembled()));
    }
}
