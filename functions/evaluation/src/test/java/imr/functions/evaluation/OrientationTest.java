package imr.functions.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Digest;
import imr.domain.determination.CaseOutcome;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Orientation;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.Trigger;
import imr.evaluation.CaseEvaluator;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Draft;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Interval;
import imr.guidelines.library.Library;
import imr.guidelines.library.Pathway;
import imr.json.EvaluationJson;
import imr.library.BuiltInLibrary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What an item gets that no active criteria decide, and what that never touches. */
class OrientationTest {
    private static final CaseEvaluator EVALUATOR = new CaseEvaluator();
    private static final LocalDate FROM = LocalDate.of(2017, 12, 1);

    private static final String TODAY = """
            injury: 2025-06-03
            request: 2025-10-14
            decision: 2025-11-12
            item: MRI of the lumbar spine without contrast
            ---
            Low back pain radiates down the right leg. She completed 10 visits of physical therapy for the low back.
            Sensation is decreased over the right S1 dermatome. She is on modified work.
            """;

    @Test
    void anItemThatCriteriaDecideHasNone() {
        Evaluation evaluation = evaluate(TODAY.replace("2025-", "2016-"));
        assertThat(item(evaluation).recommendation()).isNotInstanceOf(Recommendation.None.class);
        assertThat(item(evaluation).orientation()).isNull();
    }

    @Test
    void theLastEditionKnownOrientsAndIsNoOutcome() {
        ItemEvaluation item = item(
                new CaseEvaluator(new Library(withoutDrafts()), Digest.of("none")).evaluate(file(TODAY), facts(TODAY)));
        Orientation.Guide guide = Objects.requireNonNull(orientation(item).guide());
        assertThat(guide.basis()).isEqualTo(Orientation.Basis.LAST_KNOWN_EDITION);
        assertThat(guide.guideline().id()).isEqualTo("acoem-low-back-2004-imaging");
        assertThat(guide.finding().parts()).isNotEmpty();
        assertThat(item.recommendation()).isInstanceOf(Recommendation.None.class);
        assertThat(item.finding()).isNull();
        assertThat(item.missing()).isNull();
        assertThat(item.selection().chosen()).isNull();
        assertThat(CaseOutcome.of(List.of(item))).isEqualTo(CaseOutcome.UNDECIDED);
    }

    @Test
    void draftsOfTheEditionThatGovernsComeBeforeAnEarlierOne() {
        Library library = withDraft("acoem-low-back-2004-imaging");
        ItemEvaluation item = item(new CaseEvaluator(library, Digest.of("drafts")).evaluate(file(TODAY), facts(TODAY)));
        Orientation.Guide guide = Objects.requireNonNull(orientation(item).guide());
        assertThat(guide.basis()).isEqualTo(Orientation.Basis.DRAFT);
        assertThat(guide.guideline().id()).isEqualTo("draft-of-today");
        assertThat(item.recommendation()).isInstanceOf(Recommendation.None.class);
        // What the criteria come to is found by the engine that decides elsewhere.
        Finding decided = Objects.requireNonNull(
                item(new CaseEvaluator(library.withDrafts(), Digest.of("drafts")).evaluate(file(TODAY), facts(TODAY)))
                        .finding());
        assertThat(guide.finding()).isEqualTo(decided);
    }

    @Test
    void everyStatementQuotesTheRecord() {
        for (Orientation.Topic topic : orientation(item(evaluate(TODAY))).record())
            for (Orientation.Statement statement : topic.statements())
                assertThat(TODAY.replaceAll("\\s+", " "))
                        .contains(statement.words().words().replaceAll("\\s+", " "));
    }

    @Test
    void whatTheRecordDoesNotTellIsSaidWithTheSearch() {
        List<Orientation.Silence> silent = orientation(item(evaluate(TODAY))).silent();
        assertThat(silent)
                .extracting(Orientation.Silence::on)
                .contains("red flags", "what came of physical therapy")
                .doesNotContain("work status");
        assertThat(silent).allSatisfy(one -> assertThat(one.search().pages()).isEqualTo(1));
    }

    @Test
    void partiesAreToldNothingOfIt() {
        Evaluation evaluation = evaluate(TODAY);
        assertThat(item(evaluation.forParties()).orientation()).isNull();
        assertThat(new String(EvaluationJson.write(evaluation.forParties()), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("orientation", "acoem-low-back-2004-imaging/");
    }

    @Test
    void theSameCaseGivesTheSameBytes() {
        assertThat(EvaluationJson.write(evaluate(TODAY))).isEqualTo(EvaluationJson.write(evaluate(TODAY)));
    }

    /** The library with a copy of a guideline that is in force today, all its criteria drafts. */
    private static Library withDraft(String id) {
        Library.Content content = withoutDrafts();
        List<Guideline> guidelines = new ArrayList<>(content.guidelines());
        Guideline like = guidelines.stream()
                .filter(guideline -> guideline.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<Pathway> pathways = like.pathways().stream()
                .map(way -> new Pathway(way.name(), way.when(), draft(way.criteria())))
                .toList();
        guidelines.add(new Guideline(
                "draft-of-today",
                like.title(),
                like.label(),
                like.citation(),
                "2020",
                like.rank(),
                like.source(),
                new Interval(FROM, null, Trigger.SERVICE),
                like.scope(),
                pathways,
                List.of(),
                null));
        return new Library(with(content, guidelines));
    }

    /** So that these tests do not follow the drafts that the library comes to have. */
    private static Library.Content withoutDrafts() {
        Library.Content content = BuiltInLibrary.library().content();
        return with(
                content, content.guidelines().stream().filter(Guideline::active).toList());
    }

    private static Library.Content with(Library.Content content, List<Guideline> guidelines) {
        return new Library.Content(
                content.format(),
                content.vocabulary(),
                content.derivations(),
                content.definitions(),
                guidelines,
                content.gaps());
    }

    private static Criterion draft(Criterion criterion) {
        return new Criterion(
                criterion.text(),
                criterion.decidedBy(),
                criterion.unless(),
                criterion.kind(),
                criterion.oftenMet(),
                new Draft("the wording", null));
    }

    private static Orientation orientation(ItemEvaluation item) {
        return Objects.requireNonNull(item.orientation());
    }

    private static ItemEvaluation item(Evaluation evaluation) {
        return evaluation.items().getFirst();
    }

    private static Evaluation evaluate(String text) {
        return GoldenCase.parse(text).evaluate(EVALUATOR);
    }

    private static imr.domain.casefile.CaseFile file(String text) {
        return GoldenCase.parse(text).file();
    }

    private static imr.domain.fact.FactsFile facts(String text) {
        return GoldenCase.parse(text).facts();
    }
}
