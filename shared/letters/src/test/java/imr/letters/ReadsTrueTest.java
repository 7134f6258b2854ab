package imr.letters;

import static imr.letters.SampleFindings.PR2;
import static imr.letters.SampleFindings.evidence;
import static imr.letters.SampleFindings.met;
import static imr.letters.SampleFindings.silent;
import static imr.letters.SampleFindings.text;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.casefile.DocumentId;
import imr.domain.evaluation.Combination;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.GoverningDate;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.LawNote;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.Trigger;
import imr.domain.fact.Evidence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What heads a row holds of the rows below it, and nothing stands in a letter twice for want of looking. */
class ReadsTrueTest {
    private static final String CITE = "8 CCR 9792.24.1(a)(1)";

    @Test
    void aChoiceMadeByOneWayNamesEveryPartOfThatWay() {
        Finding way = new Finding.Met(
                text("nerve", "Nerve compromise persists in spite of care", CITE, Combination.ALL),
                "",
                List.of(),
                List.of(),
                null,
                List.of(part("loss"), part("care"), part("time")));
        String html = html(SampleFindings.choice(way, silent("flag", "A red flag is present", List.of("flag"))));
        assertThat(html)
                .contains("Nerve compromise persists in spite of care, by all of these:")
                .contains("Part loss", "Part care", "Part time")
                .doesNotContain("One of several is enough", "more of them");
    }

    @Test
    void aChoiceMadeSeveralTimesOverSaysThatOneIsEnough() {
        Finding made = new Finding.Met(
                text("choice", "One of three ways is taken", CITE, Combination.ANY),
                "",
                List.of(),
                List.of(),
                null,
                List.of(part("one"), part("two"), part("three")));
        assertThat(html(made)).contains("One of several is enough:", "And 1 more of them");
    }

    @Test
    void theRationaleGivesTheSameCitationOnce() {
        ItemEvaluation sample = SampleDetermination.items().getFirst();
        ItemEvaluation item = new ItemEvaluation(
                sample.item(),
                sample.selection(),
                SampleFindings.all(part("one"), part("two"), met("other", "Other", "8 CCR 9792.20(e)", quote("o"))),
                sample.recommendation(),
                List.of(
                        "One holds (" + CITE + "): “a”.",
                        "Two holds (" + CITE + "): “b”.",
                        "Other holds (8 CCR 9792.20(e)).",
                        "So it is."));
        String rationale = Arrays.stream(html(item).split("\n"))
                .filter(line -> line.startsWith("<p class=\"rationale\">"))
                .toList()
                .toString();
        assertThat(rationale).containsOnlyOnce(CITE).contains("Two holds: “b”.", "Other holds (8 CCR 9792.20(e)).");
    }

    @Test
    void aGuidelineThatIsCalledByItsCitationIsNotCitedAgain() {
        assertThat(html(part("one"))).contains("Labor Code 4604.5(c)<br/><span class=\"cite\">In force from");
    }

    @Test
    void aNameAndItsValueStayOnOneLine() {
        assertThat(html(part("one"))).contains("<strong>Case file</strong>\u00a0");
    }

    @Test
    void theDrugListIsQuotedByItsNameAndNotAsTheRequest() {
        LocalDate effective = LocalDate.of(2018, 10, 1);
        String html = html(met(
                "supply",
                "The supply is within the list",
                CITE,
                new Evidence(DocumentId.ofDrugList(effective), 1, 0, 0, "Tramadol: special fill 4 days")));
        assertThat(html).contains("special fill 4 days” <span class=\"sources\">the MTUS Drug List of 2018-10-01<");
    }

    @Test
    void whatTheLawSaysBesideTheGuidelineIsNotToldToParties() {
        GuidelineRef rule = new GuidelineRef(
                "rule", "Rule", "Rule", CITE, "2018", Rank.LAW, LocalDate.of(2018, 1, 1), null, Trigger.SERVICE);
        ItemEvaluation item = SampleDetermination.items()
                .getFirst()
                .with(List.of(new LawNote(
                        rule, LocalDate.of(2024, 5, 1), GoverningDate.Event.SERVICE, "way", part("noted-by-the-law"))));
        Evaluation evaluation = SampleDetermination.of(SampleCase.EMPLOYEE, List.of(item), List.of(), null)
                .evaluation();
        assertThat(evaluation.forParties().items().getFirst().law()).isEmpty();
        assertThat(html(item)).doesNotContain("noted-by-the-law");
    }

    private static Finding part(String name) {
        return met(name, "Part " + name, CITE, quote(name));
    }

    private static Evidence quote(String name) {
        return evidence(PR2, 1, "words of " + name);
    }

    private static String html(Finding finding) {
        ItemEvaluation sample = SampleDetermination.items().getFirst();
        return html(new ItemEvaluation(
                sample.item(),
                SampleDetermination.selection(),
                SampleFindings.all(finding, part("last")),
                sample.recommendation(),
                List.of()));
    }

    private static String html(ItemEvaluation item) {
        return new LetterRenderer()
                .render(SampleDetermination.of(SampleCase.EMPLOYEE, List.of(item), List.of(), null), Copy.REVIEWER)
                .html();
    }
}
