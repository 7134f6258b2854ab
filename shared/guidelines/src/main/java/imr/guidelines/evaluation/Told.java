package imr.guidelines.evaluation;

import imr.domain.evaluation.Finding;
import imr.domain.evaluation.Recommendation;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Remarks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rationale with what the guideline tells beside its criteria: why it governs, and what is done where the denial is upheld. */
final class Told {
    private Told() {}

    /** @param head how many sentences tell which guideline governs; why it does comes behind them */
    static List<String> with(
            @Nullable Remarks remarks,
            List<String> rationale,
            int head,
            Recommendation recommendation,
            CriterionFinder finder) {
        if (remarks == null) return rationale;
        List<String> sentences = new ArrayList<>(rationale);
        String governs = remarks.governs();
        if (governs != null) sentences.add(Math.min(head, sentences.size()), governs + ".");
        Criterion upheld = remarks.upheld();
        if (upheld != null
                && recommendation instanceof Recommendation.Uphold
                && finder.findExactly(upheld) instanceof Finding.Met)
            sentences.add(upheld.text().says() + " (" + upheld.text().cite() + ").");
        return sentences;
    }
}
