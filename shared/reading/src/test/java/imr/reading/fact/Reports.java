package imr.reading.fact;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.ItemNumber;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Fact;
import imr.domain.fact.FactsFile;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import imr.reading.record.CaseReader;
import java.util.List;

/** Reads a text as the only report of a case. */
public final class Reports {
    private static final RecordReader READER = new RecordReader();
    private static final CaseFile FILE = new CaseFile(
            new CaseNumber("CM26-0000001"),
            new CaseVersion(1),
            "u",
            Priority.STANDARD,
            new CaseDates(null, null, null, null, null, null, null),
            Employee.UNNAMED,
            null,
            new ItemReader().readAll(List.of(new RawItem(new ItemNumber(1), "Acupuncture", null))),
            List.of(),
            List.of());

    private Reports() {}

    public static List<Fact> facts(String text) {
        return facts(new ReadDocument(new DocumentId("report.txt"), List.of(new Page(1, text)), List.of()));
    }

    /** What the text states, each as id and status. */
    static List<String> told(String text) {
        return facts(text).stream().map(is -> is.id() + " " + is.status()).toList();
    }

    static List<Fact> facts(ReadDocument report) {
        return READER.read(FILE, List.of(report)).facts();
    }

    /** The case that the report is of. */
    public static CaseFile file() {
        return FILE;
    }

    public static CaseRecord record(String text) {
        return READER.read(
                FILE, List.of(new ReadDocument(new DocumentId("report.txt"), List.of(new Page(1, text)), List.of())));
    }

    /** What reading the report gives, as it is stored. */
    public static FactsFile factsFile(String text) {
        return new CaseReader(READER)
                .read(
                        FILE,
                        List.of(new ReadDocument(new DocumentId("report.txt"), List.of(new Page(1, text)), List.of())));
    }
}
