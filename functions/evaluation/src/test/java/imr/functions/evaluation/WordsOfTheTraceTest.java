package imr.functions.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.evaluation.CaseEvaluator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences that a reviewer reads beside a finding. */
class WordsOfTheTraceTest {
    private static final CaseEvaluator EVALUATOR = new CaseEvaluator();

    @Test
    void aCheckBesideASentenceReadsTrue() {
        ItemEvaluation item = evaluate("Cyclobenzaprine 7.5mg #60", "He takes cyclobenzaprine. Muscle spasm is found.");

        assertThat(all(item))
                .filteredOn(f -> f.criterion().says().contains("refill"))
                .isNotEmpty()
                .allSatisfy(f -> {
                    assertThat(f).isInstanceOf(Finding.Met.class);
                    assertThat(f.criterion().says()).isEqualTo("No refill carries the use beyond three weeks");
                });
    }

    @Test
    void normalFindingsAreNotCalledSilence() {
        ItemEvaluation item = evaluate(
                "MRI of the cervical spine",
                "Neck pain. Sensation of the arms is intact. Strength of the arms is 5/5. Reflexes of the arms are symmetric.");

        assertThat(String.join(" ", item.rationale()))
                .contains("Part of this the record finds otherwise", "“Sensation of the arms is intact”")
                .contains("On the rest it is silent")
                .doesNotContain("nothing of the kind was found in the 1 page of 1 document searched.");
    }

    @Test
    void whatIsStatedAndDeniedInOneSentenceIsNoEvidenceAgainstItself() {
        ItemEvaluation item = evaluate(
                "MRI of the lumbar spine",
                "Low back: strength of the left extensor hallucis longus is 4/5, it was 5/5 in January.");

        assertThat(all(item))
                .filteredOn(Finding.Met.class::isInstance)
                .allSatisfy(f -> assertThat(((Finding.Met) f).contradicting()).isEmpty());
    }

    private static ItemEvaluation evaluate(String item, String prose) {
        return GoldenCase.parse("injury: 2016-08-15\nrequest: 2017-03-06\ndecision: 2017-03-30\nitem: " + item
                        + "\n---\n" + prose)
                .evaluate(EVALUATOR)
                .items()
                .getFirst();
    }

    private static List<Finding> all(ItemEvaluation item) {
        Finding root = item.finding();
        assertThat(root).isNotNull();
        return root == null ? List.of() : flat(root).toList();
    }

    private static Stream<Finding> flat(Finding finding) {
        return Stream.concat(Stream.of(finding), finding.parts().stream().flatMap(WordsOfTheTraceTest::flat));
    }
}
