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

    /** In the order of the application; of files with the same content all but the first are duplicates. */
    static List<CaseDocument> of(List<AnnouncedFile> files, Map<String, FileCheck> checks) {
        Map<Digest, DocumentId> first = new HashMap<>();
        List<CaseDocument> documents = new ArrayList<>();
        for (AnnouncedFile file : files) {
            DocumentId original = first.putIfAbsent(file.digest(), new DocumentId(file.name()));
            documents.add(of(file, checks, original));
        }
        return documents;
    }

    static CaseDocument of(AnnouncedFile file, Map<String, FileCheck> checks) {
        return of(file, checks, null);
    }

    private static CaseDocument of(AnnouncedFile file, Map<String, FileCheck> checks, @Nullable DocumentId original) {
        FileCheck check = Objects.requireNonNull(checks.get(file.name()), "a complete upload is checked");
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
