package imr.authoring;

import static imr.authoring.EngineCases.COMPILED;
import static imr.authoring.EngineCases.GOLDEN;
import static imr.authoring.EngineCases.LIBRARY;
import static imr.authoring.EngineCases.evaluation;
import static imr.authoring.EngineCases.find;
import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.cases.GoldenRunner;
import imr.authoring.cases.GroundProofs;
import imr.authoring.draft.CaseDrafter;
import imr.authoring.mutation.MutationScore;
import imr.authoring.syntax.TreatmentCodes;
import imr.domain.evaluation.Finding;
import imr.domain.fact.Evidence;
import imr.domain.fact.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine finds, by one golden case for each thing it does. */
final class EngineTest {
    private static final int FLOOR = 95;

    static List<GoldenCase> cases() {
        return GOLDEN.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseComesOutAsExpected(GoldenCase golden) {
        assertThat(new GoldenRunner(LIBRARY).differences(golden))
                .as(golden.place())
                .isEmpty();
    }

    @Test
    void theFilesHaveNoMistakeAndEveryGroundIsProven() {
        assertThat(COMPILED.mistakes()).isEmpty();
        assertThat(COMPILED.warnings()).isEmpty();
        assertThat(GOLDEN.mistakes()).isEmpty();
        assertThat(GroundProofs.unproven(COMPILED, GOLDEN.cases())).isEmpty();
    }

    @Test
    void theDrafterMakesACaseForEachGroundAlone() {
        assertThat(GroundProofs.unproven(COMPILED, drafted())).isEmpty();
        assertThat(drafted()).anyMatch(golden -> golden.expected().findings().containsValue("near"));
    }

    @Test
    void draftsBesideTheCasesNoticeNearlyEveryChange() {
        List<GoldenCase> all = new ArrayList<>(GOLDEN.cases());
        all.addAll(drafted());
        MutationScore score = MutationScore.of(LIBRARY, all);
        assertThat(score.percent())
                .as(score.survivors().stream()
                        .map(mutant -> mutant.where() + ": " + mutant.change())
                        .toList()
                        .toString())
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static List<GoldenCase> drafted() {
        return LIBRARY.content().guidelines().stream()
                .flatMap(guideline -> CaseDrafter.of(LIBRARY, guideline).stream())
                .flatMap(draft ->
                        GoldenCases.of(Map.of("draft.yaml", draft.yaml()), LIBRARY, TreatmentCodes.ANY)
                                .cases()
                                .stream())
                .toList();
    }

    @Test
    void aMissByAHairIsToldInNumbers() {
        Finding time = find(evaluation("one-day-short-is-near").finding(), "time");
        assertThat(time).isInstanceOfSatisfying(Finding.Met.class, met -> assertThat(met.near())
                .isEqualTo("20 days, 1 short of 21"));
        assertThat(evaluation("one-day-short-is-near").rationale())
                .anyMatch(sentence -> sentence.contains("20 days, 1 short of 21, which does not decide alone"));
    }

    @Test
    void aFactThatFollowsSaysSoAndCarriesTheWordsItFollowsFrom() {
        Finding unstable = find(evaluation("a-dislocation-is-an-instability").finding(), "unstable");
        assertThat(unstable).isInstanceOfSatisfying(Finding.Met.class, met -> assertThat(met.facts())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.provenance()).isEqualTo(Provenance.DERIVED);
                    assertThat(fact.evidence()).extracting(Evidence::words).containsExactly("case.dislocation: yes");
                }));
    }

    @Test
    void whatIsNotOnRecordIsNamed() {
        assertThat(find(evaluation("no-ground-at-all").finding(), "care").because())
                .isEqualTo("no physical therapy, no acupuncture on record");
        assertThat(find(evaluation("relief-from-another-drug-proves-nothing").finding(), "relief")
                        .because())
                .isEqualTo("no relief from oxycodone on record");
    }

    @Test
    void theSmallestNumberOfMissingThingsIsCounted() {
        assertThat(evaluation("the-red-flag-alone").missing()).isEqualTo(0);
        assertThat(evaluation("no-diagnosis-is-not-another-one").missing()).isEqualTo(1);
        assertThat(evaluation("no-ground-at-all").missing()).isEqualTo(1);
        assertThat(evaluation("an-exception-and-an-exclusion-met-by-silence-overturn-nothing")
                        .missing())
                .isEqualTo(1);
        // Conservative care, and two of three signs.
        assertThat(evaluation("treatment-without-a-complaint-of-the-region").missing())
                .isEqualTo(3);
    }
}
