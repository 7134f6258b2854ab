package imr.local.agreement;

import imr.domain.evaluation.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a comparison. Balanced accuracy is the mean of the two recalls, each over the items with that decision that carry a
 * recommendation; always answering Upheld scores one half.
 */
final class Agreement {
    /** Counts over some items. */
    static final class Matrix {
        int upheldUpheld;
        int upheldOverturned;
        int overturnedUpheld;
        int overturnedOverturned;
        int without;

        void add(@Nullable Outcome recommended, Outcome decided) {
            if (recommended == null) without++;
            else if (decided == Outcome.UPHELD && recommended == Outcome.UPHELD) upheldUpheld++;
            else if (decided == Outcome.UPHELD) upheldOverturned++;
            else if (recommended == Outcome.UPHELD) overturnedUpheld++;
            else overturnedOverturned++;
        }

        int items() {
            return covered() + without;
        }

        int covered() {
            return upheldUpheld + upheldOverturned + overturnedUpheld + overturnedOverturned;
        }

        double coverage() {
            return ratio(covered(), items());
        }

        double recallUpheld() {
            return ratio(upheldUpheld, upheldUpheld + upheldOverturned);
        }

        double recallOverturned() {
            return ratio(overturnedOverturned, overturnedUpheld + overturnedOverturned);
        }

        double precisionOverturned() {
            return ratio(overturnedOverturned, upheldOverturned + overturnedOverturned);
        }

        double balancedAccuracy() {
            return (recallUpheld() + recallOverturned()) / 2;
        }

        private static double ratio(int part, int whole) {
            return whole == 0 ? Double.NaN : (double) part / whole;
        }
    }

    /** An item on which the recommendation differs from the decision. */
    record Disagreement(Recommended recommended, Outcome decided) {}

    private final Matrix all = new Matrix();
    private final Map<String, Matrix> byTreatment = new TreeMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private int unlabelled;

    static Agreement of(List<Recommended> recommendations, Labels labels) {
        Agreement agreement = new Agreement();
        for (Recommended recommended : recommendations) {
            Outcome decided = labels.of(recommended);
            if (decided == null) {
                agreement.unlabelled++;
                continue;
            }
            agreement.all.add(recommended.outcome(), decided);
            String treatment = recommended.item().item().treatment().code();
            agreement.byTreatment.computeIfAbsent(treatment, t -> new Matrix()).add(recommended.outcome(), decided);
            if (recommended.outcome() != null && recommended.outcome() != decided)
                agreement.disagreements.add(new Disagreement(recommended, decided));
        }
        return agreement;
    }

    Matrix all() {
        return all;
    }

    Map<String, Matrix> byTreatment() {
        return byTreatment;
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    int unlabelled() {
        return unlabelled;
    }
}
