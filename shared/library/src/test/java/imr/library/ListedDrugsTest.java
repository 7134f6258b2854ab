package imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.syntax.TreatmentCodes;
import imr.domain.Digest;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.LawNote;
import imr.domain.evaluation.Recommendation;
import imr.domain.fact.Evidence;
import imr.guidelines.evaluation.Evaluator;
import imr.guidelines.formulary.DrugList;
import imr.guidelines.formulary.DrugLists;
import imr.guidelines.formulary.ListedDrug;
import imr.guidelines.formulary.Standing;
import imr.guidelines.library.Library;
import imr.guidelines.library.LibraryJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The formulary rules on an imported list. Its flags are made up. */
final class ListedDrugsTest {
    private static final DrugList OF_2018 = list(
            "2018-10-01",
            drug("Ibuprofen", null, Standing.EXEMPT, null, null),
            drug("Gabapentin", null, Standing.NON_EXEMPT, null, 4),
            drug("Diclofenac Sodium", "gel", Standing.NON_EXEMPT, null, null),
            drug("Diclofenac Sodium", "tablet", Standing.EXEMPT, null, null),
            drug("Tramadol HCl", null, Standing.NON_EXEMPT, 4, 4));
    private static final DrugList OF_2024 = list("2024-01-01", drug("Gabapentin", null, Standing.EXEMPT, null, null));
    private static final Library LISTED = BuiltInLibrary.library().with(new DrugLists(List.of(OF_2024, OF_2018)));

    @Test
    void theListOfTheDaySettlesTheStandingAndIsQuotedWithItsDay() {
        assertThat(note("drug.nsaid", "ibuprofen", "2023-05-01", "fill.accords-with-schedule"))
                .isInstanceOf(Finding.Met.class)
                .satisfies(finding ->
                        assertThat(words(finding)).contains("MTUS Drug List of 2018-10-01: Ibuprofen: exempt"));
        assertThat(note("drug.antiepileptic", "gabapentin", "2023-12-31", "fill.accords-with-schedule"))
                .isInstanceOf(Finding.NotMet.class);
        assertThat(note("drug.antiepileptic", "gabapentin", "2024-01-01", "fill.accords-with-schedule"))
                .isInstanceOf(Finding.Met.class);
    }

    @Test
    void whatTheListLeavesOutIsUnlisted() {
        assertThat(note("drug.muscle-relaxant", "carisoprodol", "2023-05-01", "fill.accords-with-schedule"))
                .isInstanceOf(Finding.NotMet.class)
                .satisfies(finding -> assertThat(words(finding)).contains("carisoprodol is not listed"));
    }

    @Test
    void withoutAListInForceTheRuleSaysWhatIsMissingAndHowToImportIt() {
        Finding before = note("drug.nsaid", "ibuprofen", "2018-09-30", "fill.accords-with-schedule");
        assertThat(before).isInstanceOf(Finding.NotDocumented.class);
        assertThat(((Finding.NotDocumented) before).because()).contains("./imr guidelines drug-list import FILE");
    }

    @Test
    void whereTheListTellsFormsApartAndTheRequestDoesNotAPersonHasToSay() {
        assertThat(note("drug.nsaid", "diclofenac", "2023-05-01", "fill.accords-with-schedule"))
                .isInstanceOf(Finding.NotDocumented.class);
    }

    @Test
    void aCompoundIsNoDrugOfTheListThoughItsIngredientIs() {
        assertThat(note("drug.nsaid", "ibuprofen", "2023-05-01", "fill.accords-with-schedule, fill.compounded"))
                .isInstanceOf(Finding.NotMet.class);
    }

    @Test
    void aSpecialFillIsHeldToTheDaysOfTheList() {
        assertThat(fill("fill.special", "tramadol", 4)).isInstanceOf(Recommendation.Overturn.class);
        assertThat(fill("fill.special", "tramadol", 5)).isInstanceOf(Recommendation.Uphold.class);
        assertThat(fill("fill.special", "gabapentin", 1))
                .as("the list has no special fill of it")
                .isInstanceOf(Recommendation.Uphold.class);
    }

    @Test
    void theSpecialFillBeginsToCountTheDayAfterTheInjuryAndEndsWithDaySeven() {
        assertThat(fillOn("2023-05-08")).isInstanceOf(Recommendation.Overturn.class);
        assertThat(fillOn("2023-05-09")).isInstanceOf(Recommendation.Uphold.class);
    }

    @Test
    void aPerioperativeFillCountsFourDaysEitherWayFromTheOperation() {
        for (Map.Entry<String, Boolean> day : Map.of(
                        "2023-05-11",
                        false,
                        "2023-05-12",
                        true,
                        "2023-05-16",
                        true,
                        "2023-05-20",
                        true,
                        "2023-05-21",
                        false)
                .entrySet()) {
            ItemEvaluation evaluation = evaluate("drug.antiepileptic", "gabapentin", day.getKey(), """
                    fill.perioperative, fill.generic-or-justified, fill.accords-with-schedule, {case.surgery-date: 2023-05-16}""", 4);
            assertThat(evaluation.recommendation() instanceof Recommendation.Overturn)
                    .as(day.getKey())
                    .isEqualTo(day.getValue());
        }
    }

    @Test
    void theListsAreOfTheLibrarySVersion() {
        Library one = BuiltInLibrary.library().with(new DrugLists(List.of(OF_2018)));
        assertThat(version(one)).isNotEqualTo(version(LISTED)).isNotEqualTo(BuiltInLibrary.version());
        assertThat(version(BuiltInLibrary.library().with(DrugLists.NONE))).isEqualTo(BuiltInLibrary.version());
        assertThat(LibraryJson.read(LibraryJson.write(LISTED)).drugLists()).isEqualTo(LISTED.drugLists());
    }

    private static Digest version(Library library) {
        return LibraryJson.version(LibraryJson.write(library));
    }

    private static Recommendation fill(String kind, String drug, int days) {
        return evaluate(
                        "drug.opioid",
                        drug,
                        "2023-05-03",
                        kind + ", fill.generic-or-justified, fill.accords-with-schedule",
                        days)
                .recommendation();
    }

    private static Recommendation fillOn(String day) {
        return evaluate("drug.opioid", "tramadol", day, """
                fill.special, fill.generic-or-justified, fill.accords-with-schedule""", 4).recommendation();
    }

    private static Finding note(String treatment, String drug, String day, String facts) {
        return evaluate(treatment, drug, day, facts, 30).law().stream()
                .filter(note -> note.rule().id().equals("formulary-2018-review"))
                .map(LawNote::finding)
                .findFirst()
                .orElseThrow();
    }

    private static ItemEvaluation evaluate(String treatment, String drug, String day, String facts, int days) {
        String file = """
                guideline: none
                item: {treatment: %s, drug: %s, service date: %s, retrospective: true, requested: [%d days]}
                dates: {injury: 2018-09-01, request: %s, decision: %s}
                cases:
                  one:
                    facts: [%s]
                    expect: {outcome: none}
                """.formatted(treatment, drug, day, days, day, day, facts);
        if (day.startsWith("2023")) file = file.replace("injury: 2018-09-01", "injury: 2023-05-01");
        GoldenCases cases = GoldenCases.of(Map.of("case.yaml", file), BuiltInLibrary.library(), TreatmentCodes.ANY);
        assertThat(cases.mistakes()).isEmpty();
        GoldenCase golden = cases.cases().getFirst();
        return new Evaluator(LISTED)
                .evaluate(golden.caseFile(), golden.record())
                .getFirst();
    }

    private static String words(Finding finding) {
        List<Evidence> evidence = finding.parts().stream()
                .flatMap(part -> switch (part) {
                    case Finding.Met met -> met.facts().stream();
                    case Finding.NotMet no -> no.facts().stream();
                    case Finding.NotDocumented open -> java.util.stream.Stream.<imr.domain.fact.Fact>empty();
                    case Finding.NotApplicable none -> none.facts().stream();
                })
                .flatMap(fact -> fact.evidence().stream())
                .toList();
        return evidence.stream().map(e -> e.document() + ": " + e.words()).collect(Collectors.joining("\n"));
    }

    private static DrugList list(String effective, ListedDrug... drugs) {
        return DrugList.of(LocalDate.parse(effective), Digest.of("made up " + effective), List.of(drugs));
    }

    private static ListedDrug drug(
            String ingredient,
            @Nullable String form,
            Standing standing,
            @Nullable Integer special,
            @Nullable Integer perioperative) {
        return new ListedDrug(ingredient, null, form, standing, special, perioperative, "", List.of());
    }
}
