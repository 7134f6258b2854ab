package imr.store;

import java.util.List;

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
}
