package imr.bench;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.syntax.TreatmentCodes;
import imr.domain.evaluation.ItemEvaluation;
import imr.guidelines.evaluation.Evaluator;
import imr.library.BuiltInLibrary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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

/** Evaluates one disputed item on facts already read: selects the guideline, finds its criteria, gives the rationale. The median is to be below 50 µs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EvaluationBenchmark {
    private static final Map<String, String> CASES =
            Map.of("acupuncture", """
            guideline: mtus-acupuncture-2009
            item: {treatment: acupuncture, body-part: neck, requested: [6 visits, 2 per week]}
            date: 2014-05-01
            facts: [pain-medication.not-tolerated, treatment.tried(of physical-therapy): past]
            cases: {one: {expect: {outcome: overturned}}}
            """, "therapy-extension", """
            guideline: chronic-pain-2016-physical-medicine
            item: {treatment: physical-therapy, body-part: low-back, requested: [12 visits]}
            date: 2016-12-01
            facts: [treatment.tried(of item): past, treatment.visits-completed(of item): 8 visits]
            cases: {one: {expect: {outcome: upheld}}}
            """, "lumbar-mri", """
            guideline: acoem-low-back-2004-imaging
            item: {treatment: imaging.mri, body-part: low-back}
            dates: {injury: 2016-10-01, request: 2016-12-01, decision: 2016-12-20}
            facts: [symptom.radicular, exam.motor-deficit]
            cases: {one: {expect: {outcome: upheld}}}
            """, "no-guideline", """
            guideline: none
            item: {treatment: acupuncture, body-part: neck}
            date: 2006-05-01
            cases: {one: {expect: {outcome: none}}}
            """);

    /** The item that is evaluated. */
    @Param({"acupuncture", "therapy-extension", "lumbar-mri", "no-guideline"})
    public String item = "";

    private final Evaluator evaluator = new Evaluator(BuiltInLibrary.library());
    private List<GoldenCase> cases = List.of();

    /** Reads the case once; what is measured begins with facts. */
    @Setup
    public void read() {
        GoldenCases read = GoldenCases.of(
                Map.of(item, CASES.getOrDefault(item, "")), BuiltInLibrary.library(), TreatmentCodes.ANY);
        if (!read.mistakes().isEmpty())
            throw new IllegalStateException(read.mistakes().toString());
        cases = read.cases();
    }

    /** The whole evaluation of the item. */
    @Benchmark
    public List<ItemEvaluation> evaluateOneItem() {
        GoldenCase golden = cases.getFirst();
        return evaluator.evaluate(golden.caseFile(), golden.record());
    }
}
