package imr.domain.casefile;

import imr.domain.Digest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of the record as it was received.
 *
 * @param id              its file name within the upload, behind that of the file it lies within if it does
 * @param digest          SHA-256 of its bytes
 * @param size            in bytes
 * @param kind            what it is
 * @param dated           date of service or of writing, where known
 * @param author          who wrote it, with specialty where stated
 * @param pages           number of pages, 0 when it could not be opened
 * @param unreadablePages page numbers, from 1, without readable text
 * @param duplicateOf     the document this one repeats, if any
 */
public record CaseDocument(
        DocumentId id,
        Digest digest,
        long size,
        DocumentKind kind,
        @Nullable LocalDate dated,
        @Nullable String author,
        int pages,
        List<Integer> unreadablePages,
        @Nullable DocumentId duplicateOf) {
    public CaseDocument {
        unreadablePages = List.copyOf(unreadablePages);
    }
}
