package imr.functions.intake;

import imr.domain.Digest;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.reading.document.DocumentReader;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import imr.store.FileCheck;
import imr.store.UploadStore;

/** Opens an uploaded file once and notes what intake needs to know of it. */
final class FileInspector {
    private FileInspector() {}

    static FileCheck inspect(String name, UploadStore.Content content) {
        ReadDocument read = DocumentReader.read(new DocumentId(name), content.bytes());
        return new FileCheck(
                name,
                content.etag(),
                content.bytes().length,
                Digest.of(content.bytes()),
                DocumentKind.OTHER,
                null,
                null,
                read.pages().size(),
                read.pages().stream()
                        .filter(page -> page.text().isBlank())
                        .map(Page::number)
                        .toList(),
                read.problems());
    }
}
