package imr.domain.determination;

import imr.domain.ItemNumber;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import java.time.LocalDate;
import java.util.List;

/**
 * A determination as a licensed reviewer decided and signed it: what an issued letter says, and nothing of how a recommendation came about.
 * Immutable; a later review of the same case is another version.
 *
 * <p>Items without a decision, decisions in another order than the items, or a mailing before the signature throw
 * {@link IllegalArgumentException}.
 *
 * @param caseFile   the case with its items as understood and the documents considered
 * @param version    1 for the first determination of the case, one more after each remand (Labor Code 4610.6(i))
 * @param summary    the clinical case summary as the reviewer left it; blank lines part its paragraphs
 * @param decisions  one for each item, in the order of the items
 * @param reviewer   what the letter tells of the reviewer, never the name (Labor Code 4610.6(f))
 * @param mailed     day on which it is sent to the parties; the time to appeal runs from it (Labor Code 4610.6(h))
 */
public record SignedDetermination(
        CaseFile caseFile,
        int version,
        String summary,
        List<ItemDecision> decisions,
        ReviewerQualifications reviewer,
        DecisionClocks clocks,
        Signature signature,
        LocalDate mailed) {
    /** Days from mailing within which a party may appeal (Labor Code 4610.6(h)). */
    public static final int DAYS_TO_APPEAL = 30;

    public SignedDetermination {
        decisions = List.copyOf(decisions);
        if (version < 1) throw new IllegalArgumentException("versions of a determination count from 1");
        if (summary.isBlank()) throw new IllegalArgumentException("a determination summarizes the case");
        List<ItemNumber> decided = decisions.stream().map(ItemDecision::item).toList();
        if (!decided.equals(caseFile.items().stream().map(DisputedItem::number).toList()))
            throw new IllegalArgumentException("each item has one decision, in the order of the items");
        if (mailed.isBefore(signature.day()))
            throw new IllegalArgumentException("a determination is mailed after it is signed");
    }

    /** The outcome of the case over its items. */
    public CaseOutcome outcome() {
        return CaseOutcome.ofDecisions(decisions);
    }

    /** The date of the decision: the day of the signature. */
    public LocalDate decided() {
        return signature.day();
    }

    /** Whether it was decided after either clock had run out. */
    public boolean isLate() {
        return clocks.isMissedOn(decided());
    }

    /** The last day to appeal. */
    public LocalDate appealableUntil() {
        return mailed.plusDays(DAYS_TO_APPEAL);
    }
}
