package imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.syntax.TreatmentCodes;
import imr.domain.ItemNumber;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Candidate;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Recommendation;
import imr.guidelines.evaluation.Evaluator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EvidenceSearchSequenceTest {
    private static final String LEFT = "The medical evidence search sequence (8 CCR 9792.21.1) was followed past ";

    @Test
    void whatTheScheduleRulesOnLeavesNoRung() {
        ItemEvaluation item = evaluated("acupuncture", "neck", "2016-12-01");
        assertThat(item.rationale()).noneMatch(sentence -> sentence.startsWith(LEFT));
        assertThat(item.selection().candidates())
                .extracting(Candidate::verdict)
                .contains(Candidate.Verdict.CHOSEN, Candidate.Verdict.NOT_IN_FORCE);
    }

    @Test
    void whereTheScheduleIsSilentTheTraceSaysSoAndGoesOnToOdg() {
        ItemEvaluation item = evaluated("drug.barbiturate", "low-back", "2016-12-01");
        assertThat(item.rationale())
                .contains(
                        LEFT + "the schedule (MTUS): no guideline in force that could be had rules on this treatment.");
    }

    @Test
    void aVersionWhoseCriteriaCouldNotBeHadIsNamedWhereItIsPassed() {
        ItemEvaluation item = evaluated("drug.barbiturate", "low-back", "2016-03-01");
        assertThat(item.rationale())
                .anyMatch(sentence -> sentence.startsWith(
                        LEFT + "the schedule (MTUS): Chronic Pain Medical Treatment Guidelines of 2009"));
    }

    @Test
    void theLastRungSaysWhyEachOfTheOthersWasLeft() {
        ItemEvaluation item = evaluated("genetic-testing", "low-back", "2016-12-01");
        assertThat(item.rationale().stream().filter(sentence -> sentence.startsWith(LEFT)))
                .hasSize(3);
    }

    @Test
    void outsideEveryKnownIntervalThereIsNoRecommendationAndTheReasonIsGiven() {
        ItemEvaluation item = evaluated("imaging.mri", "knee", "2020-01-01");
        assertThat(item.recommendation()).isInstanceOf(Recommendation.None.class);
        assertThat(item.rationale().getFirst()).contains("December 1, 2017", "could not be read");
    }

    @Test
    void aRequestWithoutABodyPartIsToldWhyNoGuidelineForOneIsTaken() {
        ItemEvaluation item = evaluated("imaging.mri", "", "2016-12-01");
        assertThat(item.rationale().getFirst()).contains("the request states none");
    }

    @Test
    void whatARequestDoesNotStateIsShownByItsOwnWords() {
        ItemEvaluation item = evaluated("supplies", "", "2016-12-01");
        assertThat(item.rationale())
                .anySatisfy(sentence -> assertThat(sentence).contains("how much is asked for", "application.json"));
    }

    @Test
    void anItemThatRepeatsAnEarlierOneIsSaidToDoSo() {
        GoldenCase golden = read("acupuncture", "neck", "2016-12-01");
        CaseFile file = golden.caseFile();
        DisputedItem item = file.items().getFirst();
        DisputedItem again = new DisputedItem(
                new ItemNumber(2),
                item.text(),
                item.treatment(),
                item.bodyParts(),
                item.side(),
                item.type(),
                item.requested(),
                item.authorized(),
                item.disputed(),
                item.drug(),
                item.retrospective(),
                item.serviceDate(),
                item.postoperative(),
                item.dependsOn(),
                item.administratorGuideline(),
                item.notUnderstood());
        CaseFile twice = new CaseFile(
                file.caseNumber(),
                file.version(),
                file.uploadId(),
                file.priority(),
                file.dates(),
                file.employee(),
                file.requestingPhysician(),
                List.of(item, again),
                file.documents(),
                file.problems());
        List<ItemEvaluation> items = new Evaluator(BuiltInLibrary.library()).evaluate(twice, golden.record());
        assertThat(items.getFirst().rationale()).noneMatch(sentence -> sentence.contains("same is asked"));
        assertThat(items.getLast().rationale().getLast()).startsWith("The same is asked for in item 1");
        assertThat(items.getLast().recommendation()).isEqualTo(items.getFirst().recommendation());
    }

    private static ItemEvaluation evaluated(String treatment, String bodyPart, String day) {
        GoldenCase golden = read(treatment, bodyPart, day);
        return new Evaluator(BuiltInLibrary.library())
                .evaluate(golden.caseFile(), golden.record())
                .getFirst();
    }

    /** @param bodyPart empty for a request that states none */
    private static GoldenCase read(String treatment, String bodyPart, String day) {
        String part = bodyPart.isEmpty() ? "" : ", body-part: " + bodyPart;
        String yaml = "guideline: none\nitem: {treatment: " + treatment + part + "}\ndate: " + day
                + "\ncases: {one: {expect: {outcome: none}}}\n";
        GoldenCases read = GoldenCases.of(Map.of("case.yaml", yaml), BuiltInLibrary.library(), TreatmentCodes.ANY);
        assertThat(read.mistakes()).isEmpty();
        return read.cases().getFirst();
    }
}
