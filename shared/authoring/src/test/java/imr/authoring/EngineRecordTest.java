package imr.authoring;

import static imr.authoring.EngineCases.LIBRARY;
import static imr.authoring.EngineCases.find;
import static imr.authoring.EngineCases.golden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import imr.domain.BodyPart;
import imr.domain.ItemNumber;
import imr.domain.Side;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Recommendation;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Provenance;
import imr.guidelines.evaluation.Evaluator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the engine does with records and items that golden cases cannot write. */
final class EngineRecordTest {
    private static final CaseFile IMAGING = golden("the-red-flag-alone").caseFile();
    private static final CaseRecord RECORD = golden("the-red-flag-alone").record();
    private static final CaseFile THERAPY =
            golden("active-treatment-of-stated-extent-and-a-complaint").caseFile();

    @Test
    void anAbnormalFindingOfTheRegionThatNothingAsksForIsCarriedAlong() {
        ItemEvaluation evaluation = new Evaluator(LIBRARY)
                .evaluate(
                        IMAGING,
                        with(
                                found("exam.effusion", BodyPart.KNEE),
                                found("exam.effusion", BodyPart.SHOULDER),
                                found("exam.full-motion", BodyPart.KNEE),
                                found("case.dislocation", BodyPart.KNEE)))
                .getFirst();
        // The other region, what is normal, and what a criterion asks for by what follows from it, are not among them.
        assertThat(evaluation.alsoFound())
                .extracting(fact -> fact.id().value(), Fact::bodyParts)
                .containsExactly(tuple("exam.effusion", Set.of(BodyPart.KNEE)));
    }

    @Test
    void whatGoesWithANecessaryItemIsNecessaryAndSaysWithWhat() {
        ItemEvaluation dependent =
                new Evaluator(LIBRARY).evaluate(therapyWithImaging(), RECORD).get(1);
        assertThat(dependent.recommendation()).isInstanceOf(Recommendation.Overturn.class);
        assertThat(dependent.rationale())
                .anyMatch(sentence -> sentence.startsWith("It goes with item 1 (imaging.mri)"));
        assertThat(find(dependent.finding(), "operation").because()).isNotBlank();
    }

    @Test
    void whatGoesWithARefusedItemIsRefusedWithIt() {
        CaseRecord silent = new CaseRecord(List.of(), RECORD.pagesRead(), List.of(), RECORD.terms(), RECORD.names());
        ItemEvaluation refused =
                new Evaluator(LIBRARY).evaluate(therapyWithImaging(), silent).get(1);
        assertThat(refused.recommendation()).isInstanceOf(Recommendation.Uphold.class);
        assertThat(refused.rationale())
                .anyMatch(sentence -> sentence.contains("whose denial is recommended to be upheld"));
    }

    private static CaseFile therapyWithImaging() {
        DisputedItem first = IMAGING.items().getFirst();
        DisputedItem second = THERAPY.items().getFirst();
        DisputedItem dependent = new DisputedItem(
                new ItemNumber(2),
                second.text(),
                second.treatment(),
                second.bodyParts(),
                second.side(),
                second.type(),
                second.requested(),
                second.authorized(),
                second.disputed(),
                second.drug(),
                second.retrospective(),
                second.serviceDate(),
                second.postoperative(),
                first.number(),
                null,
                List.of());
        return new CaseFile(
                IMAGING.caseNumber(),
                IMAGING.version(),
                IMAGING.uploadId(),
                IMAGING.priority(),
                IMAGING.dates(),
                IMAGING.employee(),
                null,
                List.of(first, dependent),
                List.of(),
                List.of());
    }

    private static CaseRecord with(Fact... more) {
        return new CaseRecord(
                Stream.concat(RECORD.facts().stream(), Stream.of(more)).toList(),
                RECORD.pagesRead(),
                RECORD.mentions(),
                RECORD.terms(),
                RECORD.names());
    }

    private static Fact found(String id, BodyPart part) {
        return new Fact(
                new FactId(id),
                FactValue.Flag.PRESENT,
                FactStatus.ASSERTED,
                Provenance.READ,
                EnumSet.of(part),
                Side.UNSTATED,
                null,
                null,
                null,
                RECORD.facts().getFirst().evidence());
    }
}
