package imr.functions.determination;

import static imr.store.testing.Samples.CASE;

import imr.domain.BodyPart;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.casefile.Amount;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.domain.casefile.RequestType;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.CriterionText;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Pins;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.Selection;
import imr.domain.evaluation.SourceStatus;
import imr.domain.evaluation.Trigger;
import imr.json.CaseJson;
import java.time.LocalDate;
import java.util.List;

/** Cases and evaluations for tests: one item upheld, one without a recommendation. */
final class Cases {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    private Cases() {}

    static CaseFile file(CaseVersion version) {
        CaseDocument document = new CaseDocument(
                new DocumentId("pr2.txt"),
                Digest.of("x"),
                1,
                DocumentKind.PROGRESS_REPORT,
                DAY,
                null,
                1,
                List.of(),
                null);
        return new CaseFile(
                CASE,
                version,
                "u" + version.number(),
                Priority.STANDARD,
                new CaseDates(DAY, DAY, DAY, DAY, DAY, DAY, null),
                Employee.UNNAMED,
                null,
                List.of(item(1, "acupuncture"), item(2, "unrecognized")),
                List.of(document),
                List.of());
    }

    static Evaluation evaluation(CaseVersion version, String because) {
        CriterionText criterion = new CriterionText(
                new CriterionId("g/initial/amount"), "At most six treatments", "9792.24.1", SourceStatus.C, "R24.1");
        ItemEvaluation upheld = new ItemEvaluation(
                item(1, "acupuncture"),
                new Selection(guideline(), DAY, "initial course", "no acupuncture before", List.of()),
                new Finding.NotMet(criterion, "12 visits requested, at most 6", List.of(), List.of()),
                new Recommendation.Uphold(criterion.id(), Recommendation.Reason.NOT_MET, List.of()),
                List.of(because));
        ItemEvaluation none = new ItemEvaluation(
                item(2, "unrecognized"),
                new Selection(null, null, null, null, List.of()),
                null,
                new Recommendation.None("No guideline covers it."),
                List.of());
        Digest digest = Digest.of(because);
        return new Evaluation(
                Evaluation.FORMAT,
                new Pins(CASE, version, Digest.of(CaseJson.write(file(version))), digest, digest, "1"),
                file(version).documents(),
                List.of(),
                List.of(upheld, none),
                List.of());
    }

    private static GuidelineRef guideline() {
        return new GuidelineRef(
                "g",
                "Acupuncture",
                "MTUS Acupuncture 2009",
                "8 CCR 9792.24.1",
                "2009",
                Rank.MTUS,
                DAY,
                null,
                Trigger.DECISION);
    }

    private static DisputedItem item(int number, String treatment) {
        return new DisputedItem(
                new ItemNumber(number),
                "Item " + number,
                new TreatmentId(treatment),
                List.of(BodyPart.LOW_BACK),
                Side.UNSTATED,
                RequestType.UNSTATED,
                Amount.UNSTATED,
                Amount.UNSTATED,
                Amount.UNSTATED,
                null,
                false,
                null,
                false,
                null,
                null,
                List.of());
    }
}
