package imr.functions.intake;

import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.casefile.FileNames;
import imr.reading.document.DocumentReader;
import imr.reading.document.OpenedDocument;
import imr.store.FileCheck;
import imr.store.UploadStore;
import java.util.List;

/** Opens an uploaded file once and notes what intake needs to know of it and of the documents within it. */
final class FileInspector {
    private FileInspector() {}

    static FileCheck inspect(String name, UploadStore.Content content) {
        DocumentId id = new DocumentId(FileNames.composed(name));
        List<OpenedDocument> opened = DocumentReader.readAll(id, content.bytes(), null);
        List<FileCheck> within = opened.stream()
                .skip(1)
                .map(document -> check(document, content.etag(), List.of()))
                .toList();
        return check(opened.getFirst(), content.etag(), within);
    }

    private static FileCheck check(OpenedDocument opened, String etag, List<FileCheck> within) {
        return new FileCheck(
                opened.document().id().value(),
                etag,
                opened.size(),
                opened.digest(),
                DocumentKind.OTHER,
                null,
                null,
                opened.document().pages().size(),
                opened.document().unreadPages(),
                PageProblems.gathered(opened.document()),
                within);
    }
}
