package imr.store;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.domain.clock.Occurrences;
import imr.domain.process.AuditChain;
import imr.domain.process.ReviewState;
import imr.domain.process.ReviewerAccess;
import imr.domain.reviewer.ReviewerId;
import java.util.Optional;

/**
 * Where the review of a case stands in the law's process. Changed with the head of the case, never by itself, and with an entry of the record for
 * each transition.
 *
 * @param entries     how many entries the record of the case has
 * @param head        digest of the last of them; that of an empty record before the first
 * @param occurrences what happened when, as far as deadlines depend on it
 */
public record ReviewFile(ReviewState state, long entries, Digest head, Occurrences occurrences) {
    /** Of a case of which nobody has decided anything. */
    public static ReviewFile none(CaseNumber caseNumber) {
        return new ReviewFile(ReviewState.denied(caseNumber), 0, AuditChain.start(caseNumber), Occurrences.none());
    }

    /** Who reviews the case now. */
    public Optional<ReviewerId> reviewer() {
        return state.stage().reviewer();
    }

    /** What of the case a reviewer may read. */
    public ReviewerAccess access(String subject) {
        return ReviewerAccess.of(state, subject);
    }
}
