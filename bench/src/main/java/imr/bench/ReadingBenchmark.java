package imr.bench;

import imr.domain.evaluation.Evaluation;
import imr.evaluation.CaseEvaluator;
import imr.reading.item.ItemReader;
import imr.reading.letter.LetterCase;
import imr.reading.letter.LetterImporter;
import imr.reading.record.CaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads letters and evaluates their items, against what PDFBox alone takes for the text of the same files; time per pass over all of them. To be at
 * most twice as long. With {@code -p letters=FOLDER} on published letters, otherwise on one made up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class ReadingBenchmark {
    private static final int PAGES = 6;

    /** A folder of letters; empty for the one made up. */
    @Param("")
    public String letters = "";

    private final CaseReader reader = new CaseReader();
    private final CaseEvaluator evaluator = new CaseEvaluator();
    private final ItemReader items = new ItemReader();
    private final List<byte[]> files = new ArrayList<>();

    /** Takes the files into memory. */
    @Setup
    public void read() throws IOException {
        if (letters.isEmpty()) {
            files.add(SampleRecords.letter(PAGES));
            return;
        }
        try (Stream<Path> folder = Files.list(Path.of(letters))) {
            for (Path file :
                    folder.filter(f -> f.toString().endsWith(".pdf")).sorted().toList())
                files.add(Files.readAllBytes(file));
        }
    }

    /** What PDFBox alone takes. */
    @Benchmark
    public void extractWithPdfBox(Blackhole sink) throws IOException {
        for (byte[] file : files)
            try (PDDocument pdf = Loader.loadPDF(file, "")) {
                sink.consume(new PDFTextStripper().getText(pdf));
            }
    }

    /** The import alone: pages, places, undecided case. */
    @Benchmark
    public void importLetters(Blackhole sink) {
        for (byte[] file : files) sink.consume(LetterImporter.read(file));
    }

    /** Import, facts and the evaluation of all items. */
    @Benchmark
    public void readAndEvaluate(Blackhole sink) {
        for (byte[] file : files) {
            LetterCase letter = LetterCase.of(LetterImporter.read(file).letter().orElseThrow(), items);
            Evaluation evaluation =
                    evaluator.evaluate(letter.file(), reader.read(letter.file(), List.of(letter.record())));
            sink.consume(evaluation);
        }
    }

    /** Milliseconds of both in one run, pass by pass: what slows the machine slows both. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Milliseconds {
        public long ofPdfBox;
        public long ofReadingAndEvaluating;
    }

    /** Both in turn; the quotient of the two counters is what the bound of 2 is about. */
    @Benchmark
    public void inTurn(Blackhole sink, Milliseconds spent) throws IOException {
        long start = System.nanoTime();
        extractWithPdfBox(sink);
        long between = System.nanoTime();
        readAndEvaluate(sink);
        spent.ofPdfBox += TimeUnit.NANOSECONDS.toMillis(between - start);
        spent.ofReadingAndEvaluating += TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - between);
    }
}
