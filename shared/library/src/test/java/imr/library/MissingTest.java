package imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.syntax.TreatmentCodes;
import imr.domain.evaluation.Combination;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.CriterionText;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Search;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.evaluation.Evaluator;
import imr.guidelines.evaluation.Missing;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Library;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How many facts an item lacks. */
final class MissingTest {
    private static final ItemEvaluation UPHELD = evaluated("requested: [6 visits, 2 per week]", "[]");

    @Test
    void aRecommendedItemLacksNothing() {
        assertThat(missing(evaluated("requested: [6 visits, 2 per week]", "[pain-medication.not-tolerated]")))
                .hasValue(0);
    }

    @Test
    void oneWayOfSeveralIsEnoughAndTheAmountCountsToo() {
        assertThat(missing(UPHELD)).hasValue(1);
        assertThat(missing(evaluated("requested: [12 visits, 2 per week]", "[]")))
                .hasValue(2);
    }

    @Test
    void withoutARecommendationThereIsNoNumber() {
        assertThat(missing(evaluated("requested: [6 visits]", "[]\ndate: 2006-05-01")))
                .isEmpty();
    }

    @Test
    void ofSeveralAskedForOnlyThoseThatAreLeftCount() {
        Criterion several = new Criterion(
                text("several"), new Expression.AtLeast(3, List.of(criterion("a"), criterion("b"))), null);
        Finding one = some(met("a"), silent("b"), silent("c"), silent("d"));
        assertThat(missing(one, several)).hasValue(2);
        assertThat(missing(some(met("a"), met("b"), silent("c")), several)).hasValue(1);
    }

    @Test
    void aFactThatServesTwoCriteriaCountsOnce() {
        Finding all = all(any(silent("a"), all(silent("b"), silent("c"))), any(silent("b"), silent("d")), silent("b"));
        assertThat(missing(all)).hasValue(2);
        assertThat(missing(all(silent("a"), silent("a")))).hasValue(1);
    }

    private static OptionalInt missing(ItemEvaluation item) {
        return new Missing(BuiltInLibrary.library()).of(item);
    }

    private static OptionalInt missing(Finding finding, Criterion... known) {
        Library.Content content = BuiltInLibrary.library().content();
        List<Definition> definitions = new ArrayList<>();
        for (Criterion one : known)
            definitions.add(
                    new Definition("x", "x", content.guidelines().getFirst().effective(), one));
        Library library = new Library(
                new Library.Content(content.format(), content.vocabulary(), definitions, List.of(), List.of()));
        return new Missing(library)
                .of(new ItemEvaluation(UPHELD.item(), UPHELD.selection(), finding, UPHELD.recommendation(), List.of()));
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

    private static Finding some(Finding... parts) {
        return silent(text("several").combining(Combination.SOME), parts);
    }

    private static Finding any(Finding... parts) {
        return silent(text("any").combining(Combination.ANY), parts);
    }

    private static Finding all(Finding... parts) {
        return silent(text("all").combining(Combination.ALL), parts);
    }

    private static Finding silent(String name) {
        return silent(text(name));
    }

    private static Finding silent(CriterionText text, Finding... parts) {
        return new Finding.NotDocumented(
                text, "", new Search(List.of(), List.of(), new TreeMap<>(), List.of()), Arrays.asList(parts));
    }

    private static Finding met(String name) {
        return new Finding.Met(text(name), "", List.of(), List.of(), null, List.of());
    }

    private static Criterion criterion(String name) {
        return new Criterion(text(name), new Expression.All(List.of()), null);
    }

    private static CriterionText text(String name) {
        return new CriterionText(new CriterionId("g/p/" + name), name, "cite", SourceStatus.S, "source");
    }
}
