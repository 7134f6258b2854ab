package imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.syntax.TreatmentCodes;
import imr.domain.evaluation.ItemEvaluation;
import imr.guidelines.evaluation.Evaluator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many facts an item lacks. */
final class MissingTest {
    @Test
    void aRecommendedItemLacksNothing() {
        assertThat(evaluated("requested: [6 visits, 2 per week]", "[pain-medication.not-tolerated]")
                        .missing())
                .isZero();
    }

    @Test
    void oneWayOfSeveralIsEnoughAndTheAmountCountsToo() {
        assertThat(evaluated("requested: [6 visits, 2 per week]", "[]").missing())
                .isEqualTo(2);
        assertThat(evaluated("requested: [12 visits, 2 per week]", "[]").missing())
                .isEqualTo(3);
    }

    @Test
    void withoutARecommendationThereIsNoNumber() {
        assertThat(evaluated("requested: [6 visits]", "[]\ndate: 2006-05-01").missing())
                .isNull();
    }

    private static ItemEvaluation evaluated(String amount, String facts) {
        String date = facts.contains("date:") ? "" : "date: 2014-05-01\n";
        GoldenCase golden = GoldenCases.of(
                        Map.of("case", """
                                guideline: mtus-acupuncture-2009
                                item: {treatment: acupuncture, body-part: neck, %s}
                                %sfacts: %s
                                cases: {one: {expect: {outcome: upheld}}}
                                """.formatted(amount, date, facts)),
                        BuiltInLibrary.library(),
                        TreatmentCodes.ANY)
                .cases()
                .getFirst();
        return new Evaluator(BuiltInLibrary.library())
                .evaluate(golden.caseFile(), golden.record())
                .getFirst();
    }
}
