package imr.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.cases.GoldenCases;
import imr.authoring.cases.GoldenRunner;
import imr.authoring.mutation.MutationScore;
import imr.domain.TreatmentId;
import imr.domain.evaluation.Candidate;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.evaluation.Evaluator;
import imr.guidelines.library.Draft;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.LibraryJson;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DraftsTest {
    private static final String CASES = """
            guideline: acupuncture-2009
            item: {treatment: acupuncture, requested: [6 visits]}
            date: 2014-05-01
            facts: [pain-medication.reduced]
            cases:
              six: {expect: {outcome: overturned}}
              seven: {item: {treatment: acupuncture, requested: [7 visits]}, expect: {outcome: upheld, deciding: amount}}
            """;
    private static final TreatmentId ACUPUNCTURE = new TreatmentId("acupuncture");
    private static final LocalDate DAY = LocalDate.of(2014, 5, 1);

    @Test
    void aDraftIsNeverSelectedAndTheSelectionSaysThatItsEditionGoverns() {
        Library library = withADraft();
        ItemEvaluation item = evaluated(library);
        assertThat(item.recommendation()).isInstanceOf(Recommendation.None.class);
        assertThat(item.selection().chosen()).isNull();
        assertThat(item.selection().candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.verdict()).isEqualTo(Candidate.Verdict.DRAFT);
            assertThat(candidate.because()).contains("governs on 2014-05-01", "not held");
        });
        assertThat(item.rationale().getFirst()).contains("Acupuncture Medical Treatment Guidelines", "drafts");
    }

    @Test
    void oneCriterionInDraftKeepsTheWholeGuidelineFromDeciding() {
        Guideline guideline = withADraft().content().guidelines().getFirst();
        assertThat(guideline.active()).isFalse();
        assertThat(guideline.drafts())
                .extracting(criterion -> criterion.text().id().value())
                .containsExactly("acupuncture-2009/initial-course/purpose");
        assertThat(guideline.drafts().getFirst().draft()).isEqualTo(new Draft("which drugs", Draft.Confidence.LOW));
        assertThat(guideline.drafts().getFirst().text().status()).isEqualTo(SourceStatus.DRAFT);
    }

    @Test
    void theDraftsOfATreatmentAndDayCanBeAskedFor() {
        Library library = withADraft();
        assertThat(library.drafts(ACUPUNCTURE, DAY)).hasSize(1);
        assertThat(library.drafts(ACUPUNCTURE, LocalDate.of(2009, 7, 17))).isEmpty();
        assertThat(library.drafts(new TreatmentId("imaging.mri"), DAY)).isEmpty();
        assertThat(compiled(ErrorCorpus.base()).drafts()).isEmpty();
    }

    @Test
    void seenAsThoughConfirmedADraftIsEvaluatedLikeAnyOther() {
        assertThat(evaluated(withADraft().withDrafts()).recommendation()).isInstanceOf(Recommendation.Overturn.class);
    }

    @Test
    void theDraftsOfALowerRungAreSeenWithoutThoseThatGoBeforeThem() {
        Map<String, String> files = drafted();
        files.put(
                "other.yaml",
                files.getOrDefault("guideline.yaml", "")
                        .replace("id: acupuncture-2009", "id: other-2009")
                        .replace("rank: MTUS", "rank: OTHER GUIDELINE"));
        Library library = compiled(files);
        assertThat(chosen(library.withDrafts())).isEqualTo("acupuncture-2009");
        assertThat(chosen(library.withDrafts(Rank.MTUS))).isEqualTo("acupuncture-2009");
        assertThat(chosen(library.withDrafts(Rank.OTHER_GUIDELINE))).isEqualTo("other-2009");
    }

    @Test
    void theWayIntoADraftHasNothingMoreToCheckThanItSays() {
        Map<String, String> files = drafted();
        files.computeIfPresent(
                "guideline.yaml",
                (name, text) -> text.replace("source: R24.1\neffective", "source: R24.1\nstatus: draft\neffective")
                        .replace(
                                "when: {says: No acupuncture before this request, treatment.tried(of item): none documented}",
                                "when: {says: No acupuncture was had, all: [{treatment.tried(of item): none documented}, pain-medication.reduced]}"));
        assertThat(compiled(files).drafts()).hasSize(1);
    }

    @Test
    void itsGoldenCasesHoldItAndMutationIsNoticedAsInAnActiveGuideline() {
        Library draft = withADraft();
        GoldenCases cases = cases(draft);
        GoldenRunner runner = new GoldenRunner(draft);
        assertThat(cases.cases())
                .allSatisfy(golden -> assertThat(runner.differences(golden)).isEmpty());
        Library active = compiled(ErrorCorpus.base());
        assertThat(MutationScore.of(draft, cases.cases()).percent())
                .isEqualTo(MutationScore.of(active, cases(active).cases()).percent())
                .isPositive();
    }

    @Test
    void atTheHeadItHoldsForAllBelowAndAStatusOfItsOwnGoesBefore() {
        Map<String, String> files = ErrorCorpus.base();
        files.computeIfPresent("guideline.yaml", (name, text) -> text.replace(
                        "source: R24.1\neffective", "source: R24.1\nstatus: draft\nconfidence: high\neffective")
                .replace("    status: C\n", "")
                .replace("      - id: amount\n", "      - id: amount\n        status: C\n")
                .replace("      - id: purpose\n", "      - id: purpose\n        check: which drugs\n")
                .replace("      - id: functional", "      - check: the wording\n        id: functional"));
        assertThat(compiled(files).content().guidelines().getFirst().drafts())
                .extracting(criterion -> criterion.text().id().value() + " " + criterion.draft())
                .containsExactly(
                        "acupuncture-2009/initial-course/purpose Draft[check=which drugs, confidence=HIGH]",
                        "acupuncture-2009/extension/functional-improvement Draft[check=the wording, confidence=HIGH]");
    }

    @Test
    void theCompiledLibraryKeepsWhatIsToBeChecked() {
        Library read = LibraryJson.read(LibraryJson.write(withADraft()));
        assertThat(read.content()).isEqualTo(withADraft().content());
        assertThat(read.drafts()).hasSize(1);
    }

    private static ItemEvaluation evaluated(Library library) {
        var golden = cases(library).cases().getFirst();
        return new Evaluator(library)
                .evaluate(golden.caseFile(), golden.record())
                .getFirst();
    }

    private static GoldenCases cases(Library library) {
        GoldenCases cases = GoldenCases.of(Map.of("cases.yaml", CASES), library, ErrorCorpus.TREATMENTS);
        assertThat(cases.mistakes()).isEmpty();
        return cases;
    }

    private static String chosen(Library library) {
        var golden = cases(library).cases().getFirst();
        var chosen = new Evaluator(library)
                .evaluate(golden.caseFile(), golden.record())
                .getFirst()
                .selection()
                .chosen();
        return chosen == null ? "none" : chosen.id();
    }

    private static Library withADraft() {
        return compiled(drafted());
    }

    private static Map<String, String> drafted() {
        Map<String, String> files = ErrorCorpus.base();
        files.computeIfPresent(
                "guideline.yaml",
                (name, text) -> text.replace(
                        "      - id: purpose\n",
                        "      - id: purpose\n        status: draft\n        check: which drugs\n        confidence: low\n"));
        return files;
    }

    private static Library compiled(Map<String, String> files) {
        Compiler.Compilation compilation = new Compiler(ErrorCorpus.TREATMENTS).compile(files);
        assertThat(compilation.mistakes()).isEmpty();
        return compilation.library().orElseThrow();
    }
}
