package imr.domain.process;

import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.determination.CaseOutcome;
import imr.domain.reviewer.ReviewerId;
import java.time.LocalDate;
import java.util.List;

/** From the assignment of a reviewer to the signature, or to the end of the review without one (Labor Code 139.5, 4610.6; 8 CCR 9792.10.6). */
public sealed interface ReviewTransition extends Transition {
    /** Screened for conflicts and fit in specialty. */
    record ReviewerAssigned(ReviewerId reviewer) implements ReviewTransition {}

    /** Another takes over; what the former drafted is not taken along. */
    record ReviewerReassigned(ReviewerId reviewer, ReassignmentReason reason) implements ReviewTransition {}

    record ReviewBegun() implements ReviewTransition {}

    /**
     * The treating physician certified an imminent and serious threat to health (8 CCR 9792.10.4(c)).
     *
     * @param certification digest of the certification
     */
    record Expedited(Digest certification) implements ReviewTransition {}

    /** @param draft digest of the determination as drafted */
    record Drafted(Digest draft) implements ReviewTransition {}

    record SubmittedForQuality() implements ReviewTransition {}

    /** @param findings codes of what was found, at least one; other forms throw {@link IllegalArgumentException} */
    record ReturnedByQuality(List<String> findings) implements ReviewTransition {
        public ReturnedByQuality {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) throw new IllegalArgumentException("a draft is returned for a finding");
            findings.forEach(Codes::code);
        }
    }

    /**
     * The reviewer attests the determination; from here on it does not change.
     *
     * @param content     digest of the determination, the draft that quality assurance saw
     * @param attestation digest of the attestation: text, time and {@code content}
     * @param restsOn     the case version it rests on
     */
    record SignedAndIssued(Digest content, Digest attestation, CaseVersion restsOn, CaseOutcome outcome)
            implements ReviewTransition {}

    /** @param reported when the parties reported it */
    record Terminated(TerminationReason reason, LocalDate reported) implements ReviewTransition {}
}
