package imr.functions.reading;

import imr.domain.Problem;
import imr.domain.casefile.CaseFile;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseFolder;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.CaseStatus;
import imr.store.Changes;
import imr.store.StageFailure;
import imr.store.UploadState;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says on the case why a version of it could not be read, as long as it cannot. */
record ReadingProblems(CaseStates states, Clock clock) {
    void store(CaseFile file, List<Problem> problems) {
        Changes.make(states, () -> new Changes.Attempt<>(change(file, problems), file.version()));
    }

    private Optional<CaseChange> change(CaseFile file, List<Problem> problems) {
        CaseFolder folder = states.folder(file.caseNumber()).orElse(null);
        if (folder == null) return Optional.empty();
        Optional<UploadState> upload = folder.uploads().stream()
                .filter(u -> u.uploadId().equals(file.uploadId()))
                .findFirst();
        if (upload.isEmpty() || upload.get().problems().equals(problems)) return Optional.empty();
        CaseState state = folder.state();
        boolean isLatest = file.version().equals(state.assembled());
        CaseStatus status = problems.isEmpty() ? CaseStatus.IN_EVALUATION : CaseStatus.NEEDS_CORRECTION;
        CaseChange change = CaseChange.to(isLatest ? state.with(status).failedWith(kept(state, problems)) : state)
                .with(upload.get().with(problems));
        return Optional.of(problems.isEmpty() ? change : change.with(event(file)));
    }

    // What the uploader has to mend is no failure of ours.
    private static @Nullable StageFailure kept(CaseState state, List<Problem> problems) {
        return problems.isEmpty() ? state.failed() : null;
    }

    private AuditEvent event(CaseFile file) {
        return new AuditEvent(
                clock.instant(), AuditEvent.Kind.NOT_EVALUATED, file.version().toString(), "reading");
    }
}
