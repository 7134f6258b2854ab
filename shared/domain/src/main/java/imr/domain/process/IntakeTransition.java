package imr.domain.process;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.domain.eligibility.EligibilityDecision;
import java.time.LocalDate;

/** From application to eligibility (Labor Code 4610.5(h)-(k), 8 CCR 9792.10.1, 9792.10.3, 9792.10.4(a)). */
public sealed interface IntakeTransition extends Transition {
    /** @param application digest of the application */
    record ApplicationReceived(LocalDate on, Digest application) implements IntakeTransition {}

    record EligibilityReviewBegun() implements IntakeTransition {}

    record FoundEligible(EligibilityDecision.Eligible decision) implements IntakeTransition {}

    record FoundIneligible(EligibilityDecision.Ineligible decision) implements IntakeTransition {}

    /** Liability is disputed and the claims administrator did not agree to review. */
    record Deferred() implements IntakeTransition {}

    /** @param resolved when the dispute over liability was resolved, or the claims administrator agreed to review */
    record Reopened(LocalDate resolved) implements IntakeTransition {}

    record MoreInformationRequested(EligibilityDecision.MoreInformation decision) implements IntakeTransition {}

    /** @param answer digest of what was sent */
    record MoreInformationReceived(Digest answer) implements IntakeTransition {}

    /**
     * Nothing came in time; eligibility is decided on what there is.
     *
     * @param on the day this is found, after the due day
     */
    record InformationOverdue(LocalDate on) implements IntakeTransition {}

    /** @param lead the case under which the review goes on */
    record ConsolidatedInto(CaseNumber lead) implements IntakeTransition {}

    /** What a decision on eligibility does to the case. */
    static IntakeTransition of(EligibilityDecision decision) {
        return switch (decision) {
            case EligibilityDecision.Eligible eligible -> new FoundEligible(eligible);
            case EligibilityDecision.Ineligible ineligible -> new FoundIneligible(ineligible);
            case EligibilityDecision.Deferred deferred -> new Deferred();
            case EligibilityDecision.MoreInformation more -> new MoreInformationRequested(more);
        };
    }
}
