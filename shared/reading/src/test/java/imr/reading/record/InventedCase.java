package imr.reading.record;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.Problem;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import java.time.LocalDate;
import java.util.List;

/** A report of two pages, the second without text, and a request that tells another number of visits. */
final class InventedCase {
    static final String REPORT = "Straight leg raise is positive on the left. He denies any weakness.\n\n"
            + "Physical therapy has been completed. He takes ibuprofen.";
    static final String REQUEST = "Physical therapy, lumbar spine, 8 visits";
    private static final DocumentId PR2 = new DocumentId("pr2.pdf");
    private static final DocumentId RFA = new DocumentId("rfa.pdf");

    static final List<ReadDocument> DOCUMENTS = List.of(
            new ReadDocument(
                    PR2,
                    List.of(new Page(1, REPORT), new Page(2, "")),
                    List.of(new Problem("PAGE_WITHOUT_TEXT", "pr2.pdf, page 2", "Scan it again."))),
            new ReadDocument(RFA, List.of(new Page(1, REQUEST)), List.of()));

    static final CaseFile FILE = new CaseFile(
            new CaseNumber("CM26-0000001"),
            new CaseVersion(1),
            "u1",
            Priority.STANDARD,
            new CaseDates(LocalDate.of(2016, 3, 2), LocalDate.of(2016, 11, 1), null, null, null, null, null),
            Employee.UNNAMED,
            null,
            new ItemReader()
                    .readAll(
                            List.of(new RawItem(new ItemNumber(1), "Physical therapy, lumbar spine, 12 visits", null))),
            List.of(
                    document(PR2, REPORT, DocumentKind.PROGRESS_REPORT, 2),
                    document(RFA, REQUEST, DocumentKind.REQUEST_FOR_AUTHORIZATION, 1)),
            List.of());

    private InventedCase() {}

    private static CaseDocument document(DocumentId id, String text, DocumentKind kind, int pages) {
        return new CaseDocument(
                id, Digest.of(text), text.length(), kind, LocalDate.of(2016, 11, 2), null, pages, List.of(), null);
    }
}
