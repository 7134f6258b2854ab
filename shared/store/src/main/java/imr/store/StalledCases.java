package imr.store;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings on cases that were assembled and are not determined though more than an hour went by: an event was lost, or a stage failed so that nobody
 * was left to tell of it. The stage that owes the next object is told on the case as failed, and the object that starts it is written again, as it
 * is, which starts it wherever the flow runs. A stage gives the same result for the same object, so once too often changes nothing. After
 * {@link #MOST_TIMES} times a case is left to people; the failure stays on it.
 */
public final class StalledCases {
    /** How long the stages have for a version before somebody looks after it. */
    public static final Duration PATIENCE = Duration.ofHours(1);
    /** How often a version is brought on. */
    public static final int MOST_TIMES = 3;

    private final CaseStates states;
    private final CaseStore cases;
    private final UploadStore uploads;
    private final Clock clock;

    public StalledCases(CaseStates states, CaseStore cases, UploadStore uploads, Clock clock) {
        this.states = states;
        this.cases = cases;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** The stage that was started again; empty when the case is on time, over, or left to people. */
    public Optional<Stage> bringOn(CaseState listed) {
        if (!isStalled(listed)) return Optional.empty();
        // The list may lag behind, so the case itself decides.
        CaseNumber number = listed.caseNumber();
        Optional<CaseState> state = states.find(number).filter(this::isStalled);
        if (state.isEmpty()) return Optional.empty();
        CaseVersion version = Objects.requireNonNull(state.get().assembled(), "a stalled case is assembled");
        Stage stage = next(number, version);
        boolean noted = Changes.make(states, () -> {
            Optional<CaseState> now =
                    states.find(number).filter(this::isStalled).filter(current -> version.equals(current.assembled()));
            return new Changes.Attempt<>(now.map(current -> noted(current, stage, version)), now.isPresent());
        });
        if (!noted) return Optional.empty();
        start(number, version, stage);
        return Optional.of(stage);
    }

    private boolean isStalled(CaseState state) {
        Instant since = state.assembledAt() == null ? state.opened() : state.assembledAt();
        StageFailure failed = state.failed();
        return state.isUnderWay()
                && !since.plus(PATIENCE).isAfter(clock.instant())
                && (failed == null || failed.broughtOn() < MOST_TIMES);
    }

    /** The stage that the furthest object there is starts. */
    private Stage next(CaseNumber number, CaseVersion version) {
        return Arrays.stream(Stage.values())
                .sorted(Comparator.reverseOrder())
                .filter(stage -> stage.input()
                        .filter(artefact -> cases.exists(new CaseKey(number, version, artefact)))
                        .isPresent())
                .findFirst()
                .orElse(Stage.INTAKE);
    }

    private CaseChange noted(CaseState state, Stage stage, CaseVersion version) {
        Instant now = clock.instant();
        StageFailure before = state.failed();
        // Counted over all stages, so that a case cannot go round for ever.
        int times = before == null ? 0 : before.broughtOn();
        boolean known = before != null && before.stage() == stage;
        Instant since = before != null && known ? before.since() : now;
        StageFailure failure = new StageFailure(stage, version, since, times).again();
        CaseChange change = CaseChange.to(state.failedWith(failure))
                .with(new AuditEvent(now, AuditEvent.Kind.BROUGHT_ON, version + " " + stage.label(), "reconciliation"));
        return known ? change : change.with(StageWatch.failure(stage, version, now));
    }

    private void start(CaseNumber number, CaseVersion version, Stage stage) {
        Optional<Artefact> input = stage.input();
        if (input.isPresent()) {
            CaseKey key = new CaseKey(number, version, input.get());
            cases.read(key).ifPresent(content -> cases.put(key, content));
            return;
        }
        states.folder(number).stream()
                .flatMap(folder -> folder.uploads().stream())
                .filter(upload -> version.equals(upload.version()))
                .forEach(upload -> uploads.again(new UploadKey(number, upload.uploadId(), UploadKey.APPLICATION)));
    }
}
