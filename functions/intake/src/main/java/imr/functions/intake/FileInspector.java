package imr.functions.intake;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.casefile.FileNames;
import imr.reading.document.DocumentReader;
import imr.reading.document.OpenedDocument;
import imr.store.FileCheck;
import imr.store.UploadStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Opens an uploaded file once and notes what intake needs to know of it and of the documents within it. */
final class FileInspector {
    /** Pages that are images, which an image reader will read when the record is read. */
    private static final Set<String> IMAGES = Set.of("PAGE_WITHOUT_TEXT", "PAGE_IS_IMAGE");

    private final boolean imagesAreRead;

    /** @param imagesAreRead whether an image reader is set up for the record, so that a scan is no reason to send it back */
    FileInspector(boolean imagesAreRead) {
        this.imagesAreRead = imagesAreRead;
    }

    FileCheck inspect(String name, UploadStore.Content content) {
        DocumentId id = new DocumentId(FileNames.composed(name));
        List<OpenedDocument> opened = DocumentReader.readAll(id, content.bytes(), null);
        List<FileCheck> within = opened.stream()
                .skip(1)
                .map(document -> check(document, content.etag(), List.of()))
                .toList();
        return check(opened.getFirst(), content.etag(), within);
    }

    private FileCheck check(OpenedDocument opened, String etag, List<FileCheck> within) {
        List<Problem> problems = new ArrayList<>(opened.document().problems());
        List<Integer> unread = new ArrayList<>(opened.document().unreadPages());
        if (imagesAreRead) {
            List<Problem> images = problems.stream()
                    .filter(problem -> IMAGES.contains(problem.code()))
                    .toList();
            problems.removeAll(images);
            unread.removeAll(PageProblems.pages(images));
        }
        return new FileCheck(
                opened.document().id().value(),
                etag,
                opened.size(),
                opened.digest(),
                DocumentKind.OTHER,
                null,
                null,
                opened.document().pages().size(),
                unread,
                PageProblems.gathered(opened.document().id(), problems),
                opened.document().pages().stream()
                        .mapToLong(page -> page.text().length())
                        .sum(),
                within);
    }
}
