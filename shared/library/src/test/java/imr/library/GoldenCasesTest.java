package imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.Compiler;
import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.cases.GoldenRunner;
import imr.authoring.cases.GroundProofs;
import imr.authoring.mutation.Mutant;
import imr.authoring.mutation.MutationScore;
import imr.authoring.syntax.Mistake;
import imr.authoring.syntax.TreatmentCodes;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Pathway;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class GoldenCasesTest {
    private static final int FEWEST = 400;
    /** What the cases must notice, in percent of all changes; there is room for those that change nothing. */
    private static final int FLOOR = 98;
    /** The same of drafts, whose thresholds are still to be confirmed. */
    private static final int FLOOR_OF_DRAFTS = 90;
    /** Every fifth is enough for a build; {@code imr guidelines mutate} tries all. */
    private static final int STEP = 5;
    /** Of each kind a fifth is few, so that one change that changes nothing weighs more. */
    private static final int FLOOR_OF_A_KIND = 90;

    private static final GoldenCases GOLDEN =
            GoldenCases.in(Path.of("src/test/resources/golden"), BuiltInLibrary.library(), TreatmentCodes.ANY);

    private static final Set<String> DRAFTS =
            BuiltInLibrary.library().drafts().stream().map(Guideline::id).collect(Collectors.toSet());

    @Test
    void everyCaseComesOutAsExpected() {
        assertThat(GOLDEN.mistakes()).isEmpty();
        GoldenRunner runner = new GoldenRunner(BuiltInLibrary.library());
        Map<String, List<String>> otherwise = new TreeMap<>();
        for (GoldenCase golden : GOLDEN.cases()) {
            List<String> differences = runner.differences(golden);
            if (!differences.isEmpty()) otherwise.put(golden.place(), differences);
        }
        assertThat(otherwise).isEmpty();
        assertThat(GOLDEN.cases()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void everyGuidelineHasCasesThatItDecides() {
        List<String> decided = GOLDEN.cases().stream()
                .filter(golden -> golden.expected().outcome().isPresent())
                .map(golden -> golden.expected().guideline())
                .distinct()
                .toList();
        assertThat(decided)
                .containsAll(BuiltInLibrary.library().content().guidelines().stream()
                        .map(Guideline::id)
                        .toList());
    }

    @Test
    void everyGroundIsProvenByACaseThatIsOverturnedOnItAlone() {
        Compiler.Compilation compilation = new Compiler(TreatmentCodes.ANY).compile(Path.of("src/main/guidelines"));
        assertThat(GroundProofs.unproven(compilation, GOLDEN.cases()))
                .extracting(Mistake::text)
                .isEmpty();
    }

    @Test
    void nearlyEveryChangeOfAThresholdConnectiveTestOrDateIsNoticed() {
        MutationScore score = MutationScore.ofEvery(
                STEP, BuiltInLibrary.library(), GOLDEN.cases(), mutant -> !DRAFTS.contains(mutant.owner()));
        assertThat(score.percent()).as(survivors(score)).isGreaterThanOrEqualTo(FLOOR);
        for (Mutant.Kind kind : List.of(Mutant.Kind.THRESHOLD, Mutant.Kind.CONNECTIVE))
            assertThat(100
                            * score.noticed().getOrDefault(kind, 0)
                            / score.made().getOrDefault(kind, 1))
                    .as(kind.words())
                    .isGreaterThanOrEqualTo(FLOOR_OF_A_KIND);
    }

    @Test
    void nearlyEveryChangeOfADraftIsNoticed() {
        MutationScore score = MutationScore.ofEvery(
                STEP, BuiltInLibrary.library(), GOLDEN.cases(), mutant -> DRAFTS.contains(mutant.owner()));
        assertThat(score.percent()).as(survivors(score)).isGreaterThanOrEqualTo(FLOOR_OF_DRAFTS);
    }

    private static String survivors(MutationScore score) {
        return score.survivors().stream()
                .map(mutant -> mutant.where() + ": " + mutant.change())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyCriterionSaysWhereItStandsAndHowWellItIsConfirmed() {
        List<Criterion> criteria = new ArrayList<>();
        for (Guideline guideline : BuiltInLibrary.library().content().guidelines())
            for (Pathway pathway : guideline.pathways())
                if (pathway.criteria().decidedBy() instanceof Expression.All(var parts)) criteria.addAll(parts);
                else criteria.add(pathway.criteria());
        assertThat(criteria).hasSizeGreaterThan(100).allSatisfy(criterion -> {
            assertThat(criterion.text().cite()).isNotBlank();
            assertThat(criterion.text().source()).isNotBlank();
            assertThat(criterion.text().status()).isNotEqualTo(SourceStatus.U);
        });
    }
}
