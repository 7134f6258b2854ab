package imr.store;

import imr.domain.clock.Occurrences;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is stored about a case but its documents.
 *
 * @param uploads in the order of their ids
 * @param audit   oldest first
 * @param review  where the review stands; {@code null} until somebody acted on the case
 * @param draft   what the reviewer has written; {@code null} until then
 */
public record CaseFolder(
        CaseState state,
        List<UploadState> uploads,
        List<StoredDetermination> determinations,
        List<StoredItem> items,
        List<AuditEvent> audit,
        @Nullable ReviewFile review,
        @Nullable ReviewDraft draft) {
    public CaseFolder {
        uploads = List.copyOf(uploads);
        determinations = List.copyOf(determinations);
        items = List.copyOf(items);
        audit = List.copyOf(audit);
    }

    /** What intake found in the application of the latest version; empty while there is none. */
    public Optional<IntakeFindings> findings() {
        return uploads.stream()
                .filter(upload -> upload.version() != null)
                .max(Comparator.comparing(UploadState::version))
                .map(UploadState::findings);
    }

    /** What happened when: as the record of the review has it, and else as the application states it. */
    public Occurrences occurrences() {
        Occurrences stated = findings().map(IntakeFindings::stated).orElse(Occurrences.none());
        return review == null ? stated : review.occurrences().orElse(stated);
    }

    /** The latest version's determination that a reviewer signed. */
    public Optional<StoredDetermination> latestSigned() {
        return determinations.stream()
                .filter(StoredDetermination::signed)
                .max(Comparator.comparing(StoredDetermination::version));
    }
}
