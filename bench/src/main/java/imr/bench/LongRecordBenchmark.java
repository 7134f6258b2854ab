package imr.bench;

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
import imr.evaluation.CaseEvaluator;
import imr.reading.document.DocumentReader;
import imr.reading.document.Page;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import imr.reading.record.CaseReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads and evaluates one long record in a heap of 512 MB. The time per page is to stay the same up to a thousand pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class LongRecordBenchmark {
    private static final DocumentId RECORD = new DocumentId("record.pdf");

    /** How long the record is. */
    @Param({"125", "250", "500", "1000"})
    public int pages;

    /** As what it comes. */
    @Param({"pdf", "txt"})
    public String kind = "pdf";

    private final CaseReader reader = new CaseReader();
    private final CaseEvaluator evaluator = new CaseEvaluator();
    private byte[] content = {};

    /** Makes the record. */
    @Setup
    public void write() {
        byte[] pdf = SampleRecords.record(pages);
        content = kind.equals("pdf")
                ? pdf
                : DocumentReader.read(RECORD, pdf).pages().stream()
                        .map(Page::text)
                        .collect(Collectors.joining("\n\n"))
                        .getBytes(StandardCharsets.UTF_8);
    }

    /** From the file to the evaluation. */
    @Benchmark
    public Evaluation readAndEvaluate() {
        CaseFile file = file();
        return evaluator.evaluate(file, reader.read(file, List.of(DocumentReader.read(RECORD, content))));
    }

    private CaseFile file() {
        LocalDate day = LocalDate.of(2016, 11, 20);
        return new CaseFile(
                new CaseNumber("CM26-0000001"),
                new CaseVersion(1),
                "u1",
                Priority.STANDARD,
                new CaseDates(LocalDate.of(2015, 3, 2), day, day, day, day, day, null),
                Employee.UNNAMED,
                null,
                new ItemReader()
                        .readAll(List.of(new RawItem(new ItemNumber(1), "Acupuncture, lumbar spine, 6 visits", null))),
                List.of(new CaseDocument(
                        RECORD,
                        Digest.of(content),
                        content.length,
                        DocumentKind.PROGRESS_REPORT,
                        day,
                        null,
                        pages,
                        List.of(),
                        null)),
                List.of());
    }
}
