package imr.functions.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.Finding;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactsFile;
import imr.evaluation.CaseEvaluator;
import imr.json.EvaluationJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A record that says the same things thousands of times, as years of daily notes do, gives a trace no larger than a short one. */
class DenseRecordTest {
    private static final CaseEvaluator EVALUATOR = new CaseEvaluator();
    private static final GoldenCase CASE = GoldenCase.parse("""
            injury: 2016-10-03
            request: 2016-12-01
            decision: 2017-01-05
            item: MRI of the lumbar spine without contrast
            item: 12 visits of physical therapy for the lumbar spine
            item: Norco 10/325 mg #60
            ---
            The worker has low back pain. Sensation is decreased in the left L5 dermatome and strength is 4/5 in the great toe. Treatment has
            included 8 visits of physical therapy with no improvement. He takes Norco 10/325 mg twice a day with relief. Ankle reflexes are
            absent. Reflexes are normal. Surgery is being considered.
            """);

    @Test
    void aTraceDoesNotGrowWithTheRecord() {
        Evaluation some = EVALUATOR.evaluate(CASE.file(), repeated(100));
        Evaluation many = EVALUATOR.evaluate(CASE.file(), repeated(3000));
        int small = EvaluationJson.write(some).length;
        int large = EvaluationJson.write(many).length;
        assertThat(large).isLessThan(small + small / 20);
    }

    @Test
    void whatIsNotQuotedIsCounted() {
        Evaluation evaluation = EVALUATOR.evaluate(CASE.file(), repeated(1000));
        Finding.Met deficit =
                (Finding.Met) Optional.ofNullable(evaluation.items().getFirst().finding())
                        .flatMap(root -> find(root, "exam.sensory-deficit"))
                        .orElseThrow();
        assertThat(deficit.facts()).hasSize(3);
        assertThat(deficit.facts()).extracting(Fact::on).contains(day(0), day(999));
        assertThat(deficit.further()).isEqualTo(997);
        assertThat(evaluation.items().getFirst().rationale())
                .anySatisfy(sentence -> assertThat(sentence).contains("further statements"));
    }

    /** Each statement that often, each time on another day and page. */
    private static FactsFile repeated(int times) {
        FactsFile read = CASE.facts();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < times; i++) for (Fact fact : read.facts()) facts.add(again(fact, i));
        return new FactsFile(
                read.caseNumber(),
                read.version(),
                read.reader(),
                read.caseFile(),
                read.documents(),
                read.items(),
                read.clauses(),
                facts,
                read.mentions(),
                read.terms(),
                read.names(),
                read.amounts(),
                read.authorized());
    }

    private static Fact again(Fact fact, int time) {
        List<Evidence> words = fact.evidence().stream()
                .map(one -> new Evidence(one.document(), one.page() + time, one.start(), one.end(), one.words()))
                .toList();
        return new Fact(
                fact.id(),
                fact.value(),
                fact.status(),
                fact.provenance(),
                fact.bodyParts(),
                fact.side(),
                fact.of(),
                fact.drug(),
                fact.status() == FactStatus.HISTORICAL ? fact.on() : day(time),
                words,
                fact.by());
    }

    private static LocalDate day(int time) {
        return LocalDate.of(2016, 10, 4).plusDays(time % 50).plusYears(time / 50);
    }

    private static Optional<Finding> find(Finding finding, String name) {
        if (finding.criterion().id().value().endsWith(name)) return Optional.of(finding);
        return finding.parts().stream()
                .flatMap(part -> find(part, name).stream())
                .findFirst();
    }
}
