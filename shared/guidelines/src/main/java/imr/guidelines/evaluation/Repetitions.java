package imr.guidelines.evaluation;

import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.ItemEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Items that ask for the same as an earlier one of the case: evaluated alike, and said to be the same. */
final class Repetitions {
    private Repetitions() {}

    /** The evaluation, with a sentence on the item it repeats where there is one. */
    static ItemEvaluation noted(CaseFile file, ItemEvaluation evaluation) {
        DisputedItem item = evaluation.item();
        for (DisputedItem earlier : file.items()) {
            if (earlier.number().equals(item.number())) return evaluation;
            if (!same(earlier, item)) continue;
            List<String> rationale = new ArrayList<>(evaluation.rationale());
            rationale.add("The same is asked for in item " + earlier.number()
                    + ": the reviewer will want to decide the two alike, or to say that it is one request.");
            return evaluation.telling(rationale);
        }
        return evaluation;
    }

    private static boolean same(DisputedItem a, DisputedItem b) {
        return a.treatment().equals(b.treatment())
                && !a.treatment().equals(imr.domain.TreatmentId.UNRECOGNIZED)
                && a.bodyParts().equals(b.bodyParts())
                && a.side() == b.side()
                && a.disputed().equals(b.disputed())
                && Objects.equals(a.drug(), b.drug())
                && Objects.equals(a.serviceDate(), b.serviceDate())
                && a.text().strip().equalsIgnoreCase(b.text().strip());
    }
}
