package imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.syntax.TreatmentCodes;
import imr.guidelines.evaluation.Evaluator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rationales tell beside the criteria: why the guideline governs, and what is done where a denial is upheld. */
final class RemarksTest {
    private static final String STEP_BY_STEP = "reduced step by step, not stopped at once";

    private static final String TAKEN_FOR_LONG =
            "opioid.taken, {case.phase: chronic}, medication.benefit(drug tramadol), opioid.function-benefit, "
                    + "case.adverse-effects-recorded, opioid.monitored";

    @Test
    void anOpioidThatIsTakenAndRefusedIsReducedStepByStep() {
        List<String> refused = rationale("opioid.taken, {case.phase: chronic}");
        assertThat(refused.getLast()).contains(STEP_BY_STEP, "no advice to stop it", "section 4.1");
    }

    @Test
    void oneThatIsNotTakenOrNotRefusedIsNot() {
        assertThat(rationale("{case.phase: chronic}")).noneMatch(sentence -> sentence.contains(STEP_BY_STEP));
        List<String> granted = rationale(TAKEN_FOR_LONG);
        assertThat(granted).anyMatch(sentence -> sentence.contains("overturn the denial"));
        assertThat(granted).noneMatch(sentence -> sentence.contains(STEP_BY_STEP));
    }

    @Test
    void whyThisTextGovernsFollowsTheSentenceThatNamesIt() {
        List<String> rationale = rationale("{case.phase: chronic}");
        assertThat(rationale.getFirst()).startsWith("The request is governed by");
        assertThat(rationale.get(1))
                .startsWith("The phase decides which sections hold")
                .endsWith(".");
    }

    private static List<String> rationale(String facts) {
        GoldenCases read = GoldenCases.of(
                Map.of("cases.yaml", """
                        guideline: opioids-2016-treatment
                        item: {treatment: drug.opioid, drug: tramadol}
                        date: 2016-12-01
                        cases:
                          one: {facts: [%s], expect: {outcome: upheld}}
                        """.formatted(facts)), BuiltInLibrary.library(), TreatmentCodes.ANY);
        assertThat(read.mistakes()).isEmpty();
        GoldenCase one = read.cases().getFirst();
        return new Evaluator(BuiltInLibrary.library())
                .evaluate(one.caseFile(), one.record())
                .getFirst()
                .rationale();
    }
}
