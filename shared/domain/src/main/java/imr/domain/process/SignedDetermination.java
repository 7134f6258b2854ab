package imr.domain.process;

import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.determination.CaseOutcome;
import imr.domain.reviewer.ReviewerId;

/**
 * A determination as it was signed; nothing in it ever changes.
 *
 * @param number      1 for the first of a case, one more after each remand
 * @param reviewer    who decided it
 * @param restsOn     the case version it rests on
 * @param content     digest of the determination
 * @param attestation digest of the signed attestation: its text, its time and {@code content}
 * @param outcome     never {@link CaseOutcome#UNDECIDED}
 */
public record SignedDetermination(
        int number, ReviewerId reviewer, CaseVersion restsOn, Digest content, Digest attestation, CaseOutcome outcome) {
    public SignedDetermination {
        if (number < 1) throw new IllegalArgumentException("determinations count from 1");
        if (outcome == CaseOutcome.UNDECIDED)
            throw new IllegalArgumentException("a signed determination decides every item");
    }

    /** Whether at least one item has to be provided. */
    public boolean orders() {
        return outcome != CaseOutcome.UPHELD;
    }
}
