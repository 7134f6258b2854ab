package imr.functions.intake;

import imr.domain.CaseVersion;
import imr.domain.Problem;
import imr.domain.determination.DueDates;
import imr.functions.intake.EligibilityReview.Found;
import imr.functions.intake.application.Application;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseFolder;
import imr.store.CaseState;
import imr.store.CaseStatus;
import imr.store.UploadKey;
import imr.store.UploadState;
import imr.store.UploadStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reviewed upload makes of its case. */
final class NextState {
    private static final String STAGE = "intake";

    private final UploadKey key;
    private final Optional<CaseFolder> folder;
    private final UploadReview review;
    private final Instant now;
    private final @Nullable UploadState before;
    private final CaseState state;
    private final UploadState upload;
    private Found found = Found.NOTHING;

    NextState(
            UploadKey key,
            Optional<CaseFolder> folder,
            UploadReview review,
            EligibilityReview eligibility,
            Instant now) {
        this.key = key;
        this.folder = folder;
        this.review = review;
        this.now = now;
        this.before = folder.flatMap(f -> f.uploads().stream()
                        .filter(u -> u.uploadId().equals(key.uploadId()))
                        .findFirst())
                .orElse(null);
        this.state = folder.map(CaseFolder::state).orElseGet(() -> CaseState.opened(key.caseNumber(), now));
        this.upload = next(eligibility);
    }

    UploadState upload() {
        return upload;
    }

    private boolean wasAssembled() {
        return before != null && before.status() == UploadStatus.ASSEMBLED;
    }

    private UploadState next(EligibilityReview eligibility) {
        if (before != null && before.status() == UploadStatus.ASSEMBLED)
            return review.stateAfter(before, eligibility.again(review, before.findings()));
        if (!review.isComplete()) return review.state(key.uploadId());
        found = eligibility.of(review);
        CaseVersion version = new CaseVersion(
                state.assembled() == null ? 1 : state.assembled().number() + 1);
        List<Problem> warnings = new ArrayList<>(found.warnings());
        warnings.addAll(review.warnings());
        return new UploadState(
                key.uploadId(),
                UploadStatus.ASSEMBLED,
                List.of(),
                warnings,
                List.of(),
                version,
                review.applicationDigest(),
                found.findings());
    }

    /** Empty when everything is stored already. */
    Optional<CaseChange> change() {
        CaseState after = stateAfter();
        if (folder.isPresent() && upload.equals(before) && after.equals(state)) return Optional.empty();
        CaseChange change = CaseChange.to(after).with(upload);
        if (folder.isEmpty()) change = change.with(event(AuditEvent.Kind.OPENED, key.uploadId()));
        if (isNewVersion())
            change = change.with(event(AuditEvent.Kind.ASSEMBLED, upload.version() + " " + key.uploadId()));
        if (found.entry() != null) change = change.with(found.entry());
        return Optional.of(change);
    }

    private boolean isNewVersion() {
        return upload.version() != null && !wasAssembled();
    }

    private CaseState stateAfter() {
        Application application = review.application();
        boolean decides = state.assembled() == null || isNewVersion();
        CaseState dated = application == null || !decides
                ? state
                : state.dueBy(application.priority(), DueDates.of(application.priority(), application.dates()));
        if (isNewVersion() && upload.version() != null) return dated.assembledAs(upload.version(), now);
        return state.assembled() == null ? dated.with(statusOfLatest()) : dated;
    }

    /** Of several uploads that are not complete the one with the last id speaks for the case, whichever came last. */
    private CaseStatus statusOfLatest() {
        List<UploadState> all = new ArrayList<>(folder.map(CaseFolder::uploads).orElse(List.of()));
        all.removeIf(other -> other.uploadId().equals(upload.uploadId()));
        all.add(upload);
        UploadState latest =
                all.stream().max(Comparator.comparing(UploadState::uploadId)).orElse(upload);
        return latest.status() == UploadStatus.REJECTED ? CaseStatus.NEEDS_CORRECTION : CaseStatus.AWAITING_FILES;
    }

    private AuditEvent event(AuditEvent.Kind kind, String reference) {
        return new AuditEvent(now, kind, reference, STAGE);
    }
}
