package imr.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.Compiler.Compilation;
import imr.authoring.syntax.Mistake;
import imr.authoring.syntax.MistakeKind;
import imr.authoring.words.TestWords;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Guideline;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConfirmationsTest {
    private static final String AGAINST = "edition of 2009, acupuncture, p. 12";

    @Test
    void aGuidelineWhoseDraftsAreAllConfirmedIsActive() {
        Compilation compilation = compiled(drafted(), confirmed(drafted(), "purpose") + confirmed(drafted(), "amount"));
        assertThat(compilation.mistakes()).isEmpty();
        Guideline guideline = guideline(compilation);
        assertThat(guideline.active()).isTrue();
        Criterion amount =
                guideline.pathways().getFirst().criteria().decidedBy().parts().getFirst();
        assertThat(amount.text().status()).isEqualTo(SourceStatus.C);
        assertThat(amount.text().source()).isEqualTo(AGAINST);
        assertThat(compilation.confirmations()).hasSize(2);
    }

    @Test
    void partsThatShareACheckAreConfirmedWithIt() {
        Compilation compilation = compiled(drafted(), confirmed(drafted(), "purpose"));
        Criterion purpose = guideline(compilation)
                .pathways()
                .getFirst()
                .criteria()
                .decidedBy()
                .parts()
                .get(1);
        assertThat(purpose.decidedBy().parts())
                .allSatisfy(part -> assertThat(part.text().status()).isEqualTo(SourceStatus.C));
    }

    @Test
    void withOneLeftItIsStillADraft() {
        Guideline guideline = guideline(compiled(drafted(), confirmed(drafted(), "purpose")));
        assertThat(guideline.active()).isFalse();
        assertThat(guideline.drafts())
                .extracting(draft -> draft.text().id().value())
                .containsExactly("acupuncture-2009/initial-course/amount");
    }

    @Test
    void aDraftThatChangedSinceIsNoLongerConfirmed() {
        String confirmations = confirmed(drafted(), "amount");
        Map<String, String> changed = drafted();
        changed.computeIfPresent(
                "guideline.yaml", (name, text) -> text.replace("at most 6 visits", "at most 8 visits"));
        assertThat(compiled(changed, confirmations).mistakes())
                .extracting(Mistake::code)
                .containsExactly(MistakeKind.OUTDATED_CONFIRMATION);
        assertThat(compiled(changed, confirmations + confirmed(changed, "amount"))
                        .mistakes())
                .isEmpty();
    }

    @Test
    void whatTheTextSaysOtherwiseDecidesInTheLayer() {
        Compilation compilation = compiled(drafted(), changed("amount", "requested.visits: at most 8 visits"));
        assertThat(compilation.mistakes()).isEmpty();
        Criterion amount = guideline(compilation)
                .pathways()
                .getFirst()
                .criteria()
                .decidedBy()
                .parts()
                .getFirst();
        assertThat(amount.decidedBy())
                .isInstanceOfSatisfying(Expression.Compare.class, compare -> assertThat(TestWords.of(compare.test()))
                        .isEqualTo("at most 8 visits"));
        assertThat(amount.text().says()).isEqualTo("A first course is short, in words of our own");
        assertThat(amount.text().status()).isEqualTo(SourceStatus.C);
        assertThat(compilation.confirmations())
                .singleElement()
                .extracting(Confirmation::guideline)
                .isEqualTo("acupuncture-2009");
    }

    @Test
    void aPartOfTheDraftMayBeChangedAndKeepsTheWordsOfTheVocabulary() {
        Compilation compilation = compiled(drafted(), changed("purpose", "pain-medication.reduced: ruled out"));
        assertThat(compilation.mistakes()).isEmpty();
        Criterion purpose = guideline(compilation)
                .pathways()
                .getFirst()
                .criteria()
                .decidedBy()
                .parts()
                .get(1);
        assertThat(purpose.decidedBy().parts())
                .extracting(part -> part.text().says())
                .containsExactly(
                        "the record denies that pain medication is reduced", "pain medication is not tolerated");
    }

    @Test
    void aChangeIsCheckedAsAnyCriterionIs() {
        assertThat(compiled(drafted(), changed("amount", "requested.visits: none documented"))
                        .mistakes())
                .extracting(Mistake::code)
                .containsExactly(MistakeKind.SILENCE_FOR_REQUEST);
    }

    @Test
    void whatALayerSaysLastCountsAndAnotherLayerMayNotSayOtherwise() {
        String first = changed("amount", "requested.visits: at most 8 visits");
        String second = changed("amount", "requested.visits: at most 9 visits");
        Confirmation kept = compiled(drafted(), first + second).confirmations().getFirst();
        assertThat(kept.changed()).isNotNull().satisfies(change -> assertThat(
                        change.tests().values())
                .extracting(TestWords::of)
                .containsExactly("at most 9 visits"));
        List<Layer> two = List.of(
                new Layer("region", Map.of(Layer.CONFIRMATIONS, first)),
                new Layer("clinic", Map.of(Layer.CONFIRMATIONS, second)));
        assertThat(new Compiler(ErrorCorpus.TREATMENTS).compile(drafted(), two).mistakes())
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.code()).isEqualTo(MistakeKind.CONFLICT);
                    assertThat(mistake.message()).contains("region/confirmations.yaml:1:3");
                });
    }

    private static String changed(String criterion, String change) {
        return confirmed(drafted(), criterion).strip().replaceAll("}$", "")
                + ", changed: {says: 'A first course is short, in words of our own', " + change + "}}\n";
    }

    @Test
    void aPlaceInATextHasEditionSectionAndPage() {
        assertThat(Confirmation.lacks(AGAINST)).isEmpty();
        assertThat(Confirmation.lacks("2019 ed., Low Back, acupuncture, pp. 411-412"))
                .isEmpty();
        assertThat(Confirmation.lacks("acupuncture, section 2, p. 12")).contains("the edition");
        assertThat(Confirmation.lacks("edition of 2009, acupuncture, first table"))
                .contains("the page");
        assertThat(Confirmation.lacks("edition of 2009, p. 12")).contains("the section");
    }

    @Test
    void theFactsOfTheWayIntoADraftHaveNoCheckOfTheirOwn() {
        Map<String, String> files = drafted();
        files.computeIfPresent("guideline.yaml", (name, text) -> text.replace(
                        "source: R24.1\neffective", "source: R24.1\nstatus: draft\neffective")
                .replace("treatment.tried(of item): none documented}", "any: [surgery.done, pain-medication.reduced]}")
                .replace("      - id: functional", "      - check: the wording\n        id: functional"));
        assertThat(compiled(files, "").mistakes()).isEmpty();
    }

    private static Map<String, String> drafted() {
        Map<String, String> files = ErrorCorpus.base();
        files.computeIfPresent("guideline.yaml", (name, text) -> text.replace(
                        "      - id: purpose\n",
                        "      - id: purpose\n        status: draft\n        check: which drugs\n")
                .replace(
                        "      - id: amount\n",
                        "      - id: amount\n        status: draft\n        check: how many\n"));
        return files;
    }

    private static String confirmed(Map<String, String> files, String criterion) {
        Criterion draft = guideline(compiled(files, "")).drafts().stream()
                .filter(one -> one.text().id().value().endsWith("/" + criterion))
                .findFirst()
                .orElseThrow();
        return "- {criterion: " + draft.text().id() + ", drafted: " + Confirmation.digest(draft)
                + ", by: A. Example, on: 2030-02-01, against: '" + AGAINST + "'}\n";
    }

    private static Compilation compiled(Map<String, String> files, String confirmations) {
        List<Layer> layers = confirmations.isEmpty()
                ? List.of()
                : List.of(new Layer("clinic", Map.of(Layer.CONFIRMATIONS, confirmations)));
        return new Compiler(ErrorCorpus.TREATMENTS).compile(files, layers);
    }

    private static Guideline guideline(Compilation compilation) {
        return compilation.library().orElseThrow().content().guidelines().getFirst();
    }
}
