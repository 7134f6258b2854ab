package imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.syntax.TreatmentCodes;
import imr.domain.BodyPart;
import imr.domain.ItemNumber;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.casefile.Amount;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.RequestType;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Recommendation;
import imr.guidelines.evaluation.Evaluator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of an item that goes with another. */
final class DependenceTest {
    @Test
    void withAnOperationOnWhichNothingIsRecommendedWhatGoesWithItIsOpenToo() {
        List<ItemEvaluation> items = evaluated("2020-03-02", "anesthesia");
        assertThat(items.getFirst().recommendation()).isInstanceOf(Recommendation.None.class);
        assertThat(items.getLast().recommendation())
                .isInstanceOfSatisfying(Recommendation.None.class, none -> assertThat(none.because())
                        .contains("stands or falls with item 1"));
        assertThat(items.getLast().rationale()).anyMatch(sentence -> sentence.contains("the reviewer decides both"));
    }

    @Test
    void withAnOperationThatIsUpheldItIsUpheld() {
        List<ItemEvaluation> items = evaluated("2016-03-02", "anesthesia");
        assertThat(items).allMatch(item -> item.recommendation() instanceof Recommendation.Uphold);
    }

    @Test
    void whatWouldNotBeNecessaryWithTheOperationEitherIsUpheldOnItsOwn() {
        List<ItemEvaluation> items = evaluated("2020-03-02", "hospital-stay");
        assertThat(items.getFirst().recommendation()).isInstanceOf(Recommendation.None.class);
        assertThat(items.getLast().recommendation()).isInstanceOf(Recommendation.Uphold.class);
    }

    private static List<ItemEvaluation> evaluated(String day, String goesWith) {
        String yaml = "guideline: none\nitem: {treatment: surgery.knee, body-part: knee}\ndate: " + day
                + "\ncases: {one: {expect: {outcome: none}}}\n";
        GoldenCases read = GoldenCases.of(Map.of("case.yaml", yaml), BuiltInLibrary.library(), TreatmentCodes.ANY);
        assertThat(read.mistakes()).isEmpty();
        GoldenCase golden = read.cases().getFirst();
        CaseFile file = golden.caseFile();
        DisputedItem operation = file.items().getFirst();
        DisputedItem other = new DisputedItem(
                new ItemNumber(2),
                "With the operation: " + goesWith,
                new TreatmentId(goesWith),
                List.of(BodyPart.KNEE),
                Side.UNSTATED,
                RequestType.INITIAL,
                Amount.UNSTATED,
                Amount.UNSTATED,
                Amount.UNSTATED,
                null,
                false,
                null,
                false,
                operation.number(),
                null,
                List.of());
        CaseFile both = new CaseFile(
                file.caseNumber(),
                file.version(),
                file.uploadId(),
                file.priority(),
                file.dates(),
                file.employee(),
                file.requestingPhysician(),
                List.of(operation, other),
                file.documents(),
                file.problems());
        return new Evaluator(BuiltInLibrary.library()).evaluate(both, golden.record());
    }
}
