package imr.local.facts;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case made up around one document, so that it can be read by itself. */
record OneDocument(DocumentId id, CaseFile file) {
    static OneDocument of(byte[] content, DocumentKind kind, @Nullable LocalDate dated) {
        DocumentId id = new DocumentId("text");
        CaseDocument document =
                new CaseDocument(id, Digest.of(content), content.length, kind, dated, null, 1, List.of(), null);
        return new OneDocument(
                id,
                new CaseFile(
                        new CaseNumber("CM00-0000000"),
                        new CaseVersion(1),
                        "text",
                        Priority.STANDARD,
                        new CaseDates(null, null, null, null, null, null, null),
                        Employee.UNNAMED,
                        null,
                        new ItemReader().readAll(List.of(new RawItem(new ItemNumber(1), "None", null))),
                        List.of(document),
                        List.of()));
    }
}
