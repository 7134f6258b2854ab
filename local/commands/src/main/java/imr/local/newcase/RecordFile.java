package imr.local.newcase;

import imr.domain.Digest;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.reading.document.DocumentReader;
import imr.reading.document.ReadDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file of the record with what it tells of itself.
 *
 * @param dated    when it was written, where it says
 * @param injury   the date of injury that it names, if any
 * @param readable whether it has text to be read
 */
record RecordFile(
        String name,
        long size,
        Digest digest,
        DocumentKind kind,
        @Nullable LocalDate dated,
        @Nullable LocalDate injury,
        boolean readable) {
    private static final int HEAD = 700;

    static RecordFile of(String name, byte[] content) {
        ReadDocument read = DocumentReader.read(new DocumentId(name), content);
        String first = read.pages().isEmpty() ? "" : read.pages().getFirst().text();
        String head = first.substring(0, Math.min(first.length(), HEAD));
        return new RecordFile(
                name,
                content.length,
                Digest.of(content),
                KindGuess.of(name, head),
                DateGuess.written(name, first).orElse(null),
                DateGuess.injury(first).orElse(null),
                read.pages().stream().anyMatch(page -> !page.text().isBlank()));
    }
}
