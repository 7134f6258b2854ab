package imr.functions.intake;

import imr.domain.Digest;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.DocumentId;
import imr.functions.intake.application.AnnouncedFile;
import imr.store.FileCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The documents of a case: what the application says of them, and what was found where it says nothing. */
final class Documents {
    private Documents() {}

    /**
     * In the order of the application, each file before the documents within it; of those with the same content all but the first are duplicates.
     */
    static List<CaseDocument> of(List<AnnouncedFile> files, Map<String, FileCheck> checks) {
        Map<Digest, DocumentId> first = new HashMap<>();
        List<CaseDocument> documents = new ArrayList<>();
        for (AnnouncedFile file : files) {
            DocumentId original = first.putIfAbsent(file.digest(), new DocumentId(file.name()));
            documents.add(of(file, checks, original));
            if (original != null) continue;
            for (CaseDocument within : within(file, checks)) {
                DocumentId before = first.putIfAbsent(within.digest(), within.id());
                documents.add(before == null ? within : duplicate(within, before));
            }
        }
        return documents;
    }

    /**
     * The documents within a file. They are of its kind, so that nothing within a review decision becomes a medical record; of its date and author
     * only where there is one.
     */
    static List<CaseDocument> within(AnnouncedFile file, Map<String, FileCheck> checks) {
        List<FileCheck> embedded = check(file, checks).embedded();
        CaseDocument around = of(file, checks);
        return embedded.stream()
                .map(check -> new CaseDocument(
                        new DocumentId(check.name()),
                        check.digest(),
                        check.size(),
                        around.kind(),
                        embedded.size() == 1 ? around.dated() : null,
                        embedded.size() == 1 ? around.author() : null,
                        check.pages(),
                        check.unreadablePages(),
                        null))
                .toList();
    }

    private static CaseDocument duplicate(CaseDocument document, DocumentId of) {
        return new CaseDocument(
                document.id(),
                document.digest(),
                document.size(),
                document.kind(),
                document.dated(),
                document.author(),
                document.pages(),
                document.unreadablePages(),
                of);
    }

    private static FileCheck check(AnnouncedFile file, Map<String, FileCheck> checks) {
        return Objects.requireNonNull(checks.get(file.name()), "a complete upload is checked");
    }

    static CaseDocument of(AnnouncedFile file, Map<String, FileCheck> checks) {
        return of(file, checks, null);
    }

    private static CaseDocument of(AnnouncedFile file, Map<String, FileCheck> checks, @Nullable DocumentId original) {
        FileCheck check = check(file, checks);
        return new CaseDocument(
                new DocumentId(file.name()),
                file.digest(),
                file.size(),
                file.kind() == null ? check.kind() : file.kind(),
                file.dated() == null ? check.dated() : file.dated(),
                file.author() == null ? check.author() : file.author(),
                check.pages(),
                check.unreadablePages(),
                original);
    }
}
