package imr.functions.determination;

import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.determination.Determination;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Outcome;
import imr.domain.evaluation.Recommendation;
import imr.store.Artefact;
import imr.store.AuditEvent;
import imr.store.CaseChange;
import imr.store.CaseFolder;
import imr.store.CaseState;
import imr.store.StoredDetermination;
import imr.store.StoredItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a determination changes on its case. */
record DeterminationChange(
        Determination determination, Digest evaluation, Map<Artefact, Digest> documents, Instant now) {
    private static final String STAGE = "determination";
    /** The day on which something is late is that of the state whose law sets the deadline. */
    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");

    /** Empty when it is stored already. */
    Optional<CaseChange> on(Optional<CaseFolder> folder) {
        CaseVersion version = determination.caseFile().version();
        CaseState state = folder.map(CaseFolder::state)
                .orElseGet(() -> CaseState.opened(determination.caseFile().caseNumber(), now));
        Optional<StoredDetermination> before = folder.flatMap(f -> f.determinations().stream()
                .filter(stored -> stored.version().equals(version))
                .findFirst());
        if (before.map(StoredDetermination::evaluation)
                .filter(evaluation::equals)
                .isPresent()) return Optional.empty();
        AuditEvent.Kind kind = before.isPresent() ? AuditEvent.Kind.DETERMINED_ANEW : AuditEvent.Kind.DETERMINED;
        return Optional.of(CaseChange.to(after(state, version))
                .with(stored(version), items(version))
                .with(new AuditEvent(now, kind, version + " " + evaluation.brief(), STAGE)));
    }

    /** A version older than the current one is kept, but does not become the current one. */
    private CaseState after(CaseState state, CaseVersion version) {
        if (state.determined() != null && state.determined().compareTo(version) > 0) return state;
        CaseState determined = state.determinedAs(version, determination.outcome());
        // A newer version is on its way through the evaluation.
        boolean superseded = state.assembled() != null && state.assembled().compareTo(version) > 0;
        if (superseded) determined = determined.with(state.status());
        return isLate() ? determined.markedLate() : determined;
    }

    private boolean isLate() {
        LocalDate due = determination.deadlines().determinationDue();
        return due != null && LocalDate.ofInstant(now, CALIFORNIA).isAfter(due);
    }

    private StoredDetermination stored(CaseVersion version) {
        return new StoredDetermination(
                determination.caseFile().caseNumber(),
                version,
                now,
                determination.outcome(),
                determination.deadlines(),
                isLate(),
                determination.evaluation().pins(),
                evaluation,
                documents,
                determination.reviewer());
    }

    private List<StoredItem> items(CaseVersion version) {
        return determination.evaluation().items().stream()
                .map(item -> item(item, version))
                .toList();
    }

    private StoredItem item(ItemEvaluation item, CaseVersion version) {
        GuidelineRef guideline = item.selection().chosen();
        Recommendation recommendation = item.recommendation();
        return new StoredItem(
                determination.caseFile().caseNumber(),
                version,
                item.item().number(),
                item.item().text(),
                item.item().treatment(),
                outcome(recommendation),
                recommendation instanceof Recommendation.Uphold uphold ? uphold.reason() : null,
                switch (recommendation) {
                    case Recommendation.Uphold uphold -> uphold.deciding();
                    case Recommendation.Overturn overturn -> overturn.deciding();
                    case Recommendation.None none -> null;
                },
                guideline == null ? null : guideline.label(),
                recommendation instanceof Recommendation.None none ? none.because() : null,
                null);
    }

    private static @Nullable Outcome outcome(Recommendation recommendation) {
        return switch (recommendation) {
            case Recommendation.Uphold uphold -> Outcome.UPHELD;
            case Recommendation.Overturn overturn -> Outcome.OVERTURNED;
            case Recommendation.None none -> null;
        };
    }
}
