package imr.store;

import imr.domain.Digest;
import imr.domain.Problem;
import imr.domain.casefile.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found when a file was opened, so that each file is opened once however many events there are.
 *
 * @param etag     the content that was opened
 * @param pages    0 when it could not be opened
 * @param problems what the reader says of it
 * @param characters how much text it holds, that of the documents within it left out; 0 where that was not counted
 * @param embedded the documents that lie within it, named after it; none where none were looked for
 */
public record FileCheck(
        String name,
        String etag,
        long size,
        Digest digest,
        DocumentKind kind,
        @Nullable LocalDate dated,
        @Nullable String author,
        int pages,
        List<Integer> unreadablePages,
        List<Problem> problems,
        @Nullable Long characters,
        @Nullable List<FileCheck> embedded) {
    public FileCheck {
        unreadablePages = List.copyOf(unreadablePages);
        problems = List.copyOf(problems);
        // What was stored before documents within files were looked for has no list of them.
        embedded = embedded == null ? List.of() : List.copyOf(embedded);
        characters = characters == null ? Long.valueOf(0) : characters;
    }

    /** A file with nothing within it. */
    public FileCheck(
            String name,
            String etag,
            long size,
            Digest digest,
            DocumentKind kind,
            @Nullable LocalDate dated,
            @Nullable String author,
            int pages,
            List<Integer> unreadablePages,
            List<Problem> problems) {
        this(name, etag, size, digest, kind, dated, author, pages, unreadablePages, problems, 0L, List.of());
    }

    @Override
    public List<FileCheck> embedded() {
        return embedded == null ? List.of() : embedded;
    }

    /** How much text it holds with all that lies within it. */
    public long text() {
        return (characters == null ? 0 : characters)
                + embedded().stream().mapToLong(FileCheck::text).sum();
    }
}
