package imr.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is stored about a case but its documents.
 *
 * @param uploads in the order of their ids
 * @param audit   oldest first
 */
public record CaseFolder(
        CaseState state,
        List<UploadState> uploads,
        List<StoredDetermination> determinations,
        List<StoredItem> items,
        List<AuditEvent> audit) {
    public CaseFolder {
        uploads = List.copyOf(uploads);
        determinations = List.copyOf(determinations);
        items = List.copyOf(items);
        audit = List.copyOf(audit);
    }

    /** The latest version's determination that a reviewer signed. */
    public Optional<StoredDetermination> latestSigned() {
        return determinations.stream()
                .filter(StoredDetermination::signed)
                .max(Comparator.comparing(StoredDetermination::version));
    }
}
