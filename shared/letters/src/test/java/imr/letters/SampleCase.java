package imr.letters;

import imr.domain.BodyPart;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.Measure;
import imr.domain.Problem;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.Unit;
import imr.domain.casefile.Amount;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.domain.casefile.RequestType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented case with a rich record, for letters of every kind. */
final class SampleCase {
    static final Employee EMPLOYEE = new Employee("Rafael Ontiveros", LocalDate.of(1953, 2, 11), "WC-2011-448213");

    private SampleCase() {}

    static final List<CaseDocument> DOCUMENTS = List.of(
            document(
                    1,
                    "rfa-2013-09-20.pdf",
                    DocumentKind.REQUEST_FOR_AUTHORIZATION,
                    "2013-09-20",
                    "Helen Castellane, MD",
                    2,
                    List.of(),
                    null),
            document(
                    2,
                    "pr2-2013-09-18-ontiveros.pdf",
                    DocumentKind.PROGRESS_REPORT,
                    "2013-09-18",
                    "Helen Castellane, MD, Pain Medicine",
                    4,
                    List.of(),
                    null),
            document(
                    3,
                    "operative-report-2011-09-30.pdf",
                    DocumentKind.OPERATIVE_REPORT,
                    "2011-09-30",
                    "Gregor Whitlock, MD, Orthopedic Surgery",
                    3,
                    List.of(3),
                    null),
            document(
                    4,
                    "therapy-notes-2013.pdf",
                    DocumentKind.THERAPY_NOTE,
                    "2013-06-28",
                    "Noor Adeyemi, PT",
                    6,
                    List.of(2, 5),
                    null),
            document(
                    5,
                    "ur-decision-2013-10-01.pdf",
                    DocumentKind.UR_DECISION,
                    "2013-10-01",
                    "Utilization Review Department",
                    5,
                    List.of(),
                    null),
            document(
                    6,
                    "pr2-copy.pdf",
                    DocumentKind.PROGRESS_REPORT,
                    "2013-09-18",
                    "Helen Castellane, MD",
                    4,
                    List.of(),
                    new DocumentId("pr2-2013-09-18-ontiveros.pdf")),
            document(7, "fax-scan.pdf", DocumentKind.OTHER, null, null, 0, List.of(), null));

    static CaseFile file(Employee employee, List<DisputedItem> items, List<CaseDocument> documents) {
        return new CaseFile(
                new CaseNumber("CM26-0000001"),
                new CaseVersion(2),
                "up-2",
                Priority.STANDARD,
                new CaseDates(
                        LocalDate.of(2011, 8, 9),
                        LocalDate.of(2013, 9, 20),
                        LocalDate.of(2013, 10, 1),
                        LocalDate.of(2013, 10, 15),
                        LocalDate.of(2013, 10, 20),
                        LocalDate.of(2013, 10, 28),
                        LocalDate.of(2013, 10, 20)),
                employee,
                "Pain Medicine",
                items,
                documents,
                List.of(new Problem(
                        "UNREADABLE", "fax-scan.pdf", "the file could not be opened; send it again as a PDF or text")));
    }

    static DisputedItem item(
            int number,
            String text,
            String treatment,
            Amount requested,
            Amount authorized,
            Amount disputed,
            @Nullable String guideline) {
        return new DisputedItem(
                new ItemNumber(number),
                text,
                new TreatmentId(treatment),
                List.of(BodyPart.LOW_BACK),
                Side.UNSTATED,
                RequestType.UNSTATED,
                requested,
                authorized,
                disputed,
                null,
                false,
                null,
                false,
                null,
                guideline,
                List.of());
    }

    static Amount visits(int visits) {
        return Amount.of(Measure.of(visits, Unit.VISITS));
    }

    static CaseDocument document(
            int seed,
            String name,
            DocumentKind kind,
            @Nullable String dated,
            @Nullable String author,
            int pages,
            List<Integer> unreadable,
            @Nullable DocumentId duplicateOf) {
        return new CaseDocument(
                new DocumentId(name),
                Digest.of("document " + seed),
                40_000L + seed,
                kind,
                dated == null ? null : LocalDate.parse(dated),
                author,
                pages,
                unreadable,
                duplicateOf);
    }
}
