package imr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.casefile.DocumentId;
import imr.domain.determination.Determination;
import imr.domain.determination.ReviewerQualifications;
import imr.domain.evaluation.Candidate;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Orientation;
import imr.domain.evaluation.Orientation.Basis;
import imr.domain.evaluation.Orientation.Guide;
import imr.domain.evaluation.Orientation.Silence;
import imr.domain.evaluation.Orientation.Statement;
import imr.domain.evaluation.Orientation.Subject;
import imr.domain.evaluation.Orientation.Topic;
import imr.domain.evaluation.Search;
import imr.domain.evaluation.Selection;
import imr.domain.fact.Evidence;
import imr.domain.fact.FactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What orients the reviewer stands in the reviewer's draft, set apart, and in no other copy. */
class OrientationTest {
    private static final LetterRenderer RENDERER = new LetterRenderer();
    private static final DocumentId REPORT = SampleCase.DOCUMENTS.getFirst().id();

    @Test
    void theReviewersDraftTellsItApartFromEveryOutcome() {
        String draft = html(Copy.REVIEWER, null);
        assertThat(draft)
                .contains("Orientation for the Reviewer", "Not counted, and not an outcome.")
                .contains("Asked for on March 4, 2026.")
                .contains("Visits of physical therapy completed: 9 visits", "March 2, 2026", "nine visits attended")
                .contains("And 4 statements more.")
                .contains("The record is silent on:", "red flags. Looked for in 1 document, 3 pages.")
                .contains("For comparison only.", "were not compared with its text")
                .contains("Drafted for orientation only")
                .contains("No recommendation");
        int orientation = draft.indexOf("class=\"orientation\"");
        assertThat(draft.indexOf("Drafted for orientation only")).isGreaterThan(orientation);
    }

    @Test
    void noOtherCopyHasAWordOfIt() {
        for (Copy copy : List.of(Copy.PARTY, Copy.PUBLIC))
            for (ReviewerQualifications reviewer :
                    new @Nullable ReviewerQualifications[] {null, SampleDetermination.REVIEWER})
                assertThat(html(copy, reviewer))
                        .doesNotContain("class=\"orientation\"", "Orientation for", "nine visits attended", "silent on")
                        .doesNotContain("Drafted for orientation only", "For comparison only", "in draft");
        // Nor has the reviewer's own, once it is signed.
        assertThat(html(Copy.REVIEWER, SampleDetermination.REVIEWER)).doesNotContain("Drafted for orientation only");
    }

    private static String html(Copy copy, @Nullable ReviewerQualifications reviewer) {
        ItemEvaluation undecided = SampleDetermination.items().get(3);
        Selection selection = new Selection(
                null,
                null,
                null,
                null,
                List.of(new Candidate(
                        SampleDetermination.GUIDELINE, null, Candidate.Verdict.DRAFT, "its criteria are in draft")));
        ItemEvaluation item = new ItemEvaluation(
                        undecided.item(), selection, null, undecided.recommendation(), undecided.rationale())
                .orientedBy(orientation());
        Determination determination = SampleDetermination.of(SampleCase.EMPLOYEE, List.of(item), List.of(), reviewer);
        return RENDERER.render(determination, copy).html();
    }

    private static Orientation orientation() {
        Statement visits = new Statement(
                "visits of physical therapy completed: 9 visits",
                new Evidence(REPORT, 2, 0, 20, "nine visits attended"),
                LocalDate.of(2026, 3, 2),
                List.of(new FactId("treatment.visits-completed")));
        TreeMap<DocumentId, Integer> pages = new TreeMap<>(java.util.Comparator.comparing(DocumentId::value));
        pages.put(REPORT, 3);
        Search search = new Search(List.of(new FactId("red-flag.tumor")), List.of("tumor"), pages, List.of());
        ItemEvaluation decided = SampleDetermination.upheld(
                SampleDetermination.items().getFirst().item(),
                SampleFindings.all(SampleFindings.silent("draft", "Drafted for orientation only", List.of("x"))),
                imr.domain.evaluation.Recommendation.Reason.NOT_DOCUMENTED,
                List.of(),
                List.of());
        return new Orientation(
                List.of("Asked for on 2026-03-04."),
                List.of(new Topic(Subject.CARE, List.of(visits), 4)),
                List.of(new Silence("red flags", search)),
                new Guide(
                        Basis.DRAFT,
                        SampleDetermination.GUIDELINE,
                        "initial course",
                        Objects.requireNonNull(decided.finding())));
    }
}
