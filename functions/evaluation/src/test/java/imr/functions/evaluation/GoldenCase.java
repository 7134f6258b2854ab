package imr.functions.evaluation;

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
import imr.domain.evaluation.Evaluation;
import imr.domain.fact.FactsFile;
import imr.evaluation.CaseEvaluator;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import imr.reading.record.CaseReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A case of the golden directories: lines {@code injury:}, {@code request:}, {@code decision:} with dates, {@code item:} for each disputed
 * item, then after a line of dashes the record in prose.
 */
record GoldenCase(CaseFile file, ReadDocument record) {
    private static final ItemReader ITEMS = new ItemReader();
    private static final CaseReader READER = new CaseReader();
    private static final DocumentId PROGRESS_REPORT = new DocumentId("pr2.txt");

    static GoldenCase parse(String text) {
        int dashes = text.indexOf("\n---\n");
        Map<String, LocalDate> dates = new TreeMap<>();
        List<RawItem> items = new ArrayList<>();
        for (String line : text.substring(0, dashes).lines().toList()) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (line.startsWith("item:")) items.add(new RawItem(new ItemNumber(items.size() + 1), value, null));
            else dates.put(line.substring(0, line.indexOf(':')), LocalDate.parse(value));
        }
        return of(dates, items, text.substring(dashes + 5).strip());
    }

    private static GoldenCase of(Map<String, LocalDate> dates, List<RawItem> items, String prose) {
        CaseDocument document = new CaseDocument(
                PROGRESS_REPORT,
                Digest.of(prose),
                prose.length(),
                DocumentKind.PROGRESS_REPORT,
                null,
                null,
                1,
                List.of(),
                null);
        CaseFile file = new CaseFile(
                new CaseNumber("CM26-0000001"),
                new CaseVersion(1),
                "u1",
                Priority.STANDARD,
                new CaseDates(
                        date(dates, "injury"), date(dates, "request"), null, null, null, null, date(dates, "decision")),
                Employee.UNNAMED,
                null,
                ITEMS.readAll(items),
                List.of(document),
                List.of());
        return new GoldenCase(file, new ReadDocument(PROGRESS_REPORT, List.of(new Page(1, prose)), List.of()));
    }

    private static @Nullable LocalDate date(Map<String, LocalDate> dates, String name) {
        return dates.get(name);
    }

    Evaluation evaluate(CaseEvaluator evaluator) {
        return evaluator.evaluate(file, facts());
    }

    FactsFile facts() {
        return READER.read(file, List.of(record));
    }

    /** The same case with another record. */
    GoldenCase reading(String prose) {
        return new GoldenCase(file, new ReadDocument(PROGRESS_REPORT, List.of(new Page(1, prose)), List.of()));
    }
}
