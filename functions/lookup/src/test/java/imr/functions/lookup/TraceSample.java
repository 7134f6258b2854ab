package imr.functions.lookup;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;

import imr.domain.BodyPart;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.casefile.Amount;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.RequestType;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Pins;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.Selection;
import java.util.List;

/** A trace of one item that is upheld. */
final class TraceSample {
    private TraceSample() {}

    static Evaluation lacking(String question) {
        DisputedItem item = new DisputedItem(
                new ItemNumber(1),
                "MRI of the low back",
                new TreatmentId("imaging.mri"),
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
        ItemEvaluation upheld = new ItemEvaluation(
                item,
                new Selection(null, null, null, null, List.of()),
                null,
                new Recommendation.Uphold(
                        new CriterionId("g/study/red-flag"), Recommendation.Reason.NOT_DOCUMENTED, List.of(question)),
                List.of(),
                null,
                1,
                List.of());
        Digest digest = Digest.of("any");
        Pins pins = new Pins(CASE, FIRST, digest, digest, digest, "1");
        return new Evaluation(Evaluation.FORMAT, pins, List.of(), List.of(), List.of(upheld), List.of());
    }
}
