package imr.local.agreement;

import imr.domain.evaluation.Outcome;
import java.util.List;
import java.util.Objects;

/**
 * How well the number of missing facts ranks the items: the area under the receiver operating characteristic curve, which is the chance that
 * of an overturned and an upheld item the overturned one lacks less. Equal ones count half; items without a recommendation rank last.
 */
final class RankCurve {
    private RankCurve() {}

    /** {@link Double#NaN} where one of the two decisions does not occur. */
    static double area(List<Judged> items) {
        double won = 0;
        long pairs = 0;
        for (Judged overturned : items) {
            if (overturned.decided() != Outcome.OVERTURNED) continue;
            for (Judged upheld : items) {
                if (upheld.decided() != Outcome.UPHELD) continue;
                pairs++;
                if (rank(overturned) < rank(upheld)) won++;
                else if (rank(overturned) == rank(upheld)) won += 0.5;
            }
        }
        return pairs == 0 ? Double.NaN : won / pairs;
    }

    private static int rank(Judged item) {
        return Objects.requireNonNullElse(item.missing(), Integer.MAX_VALUE);
    }
}
