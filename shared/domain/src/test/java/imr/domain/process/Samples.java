package imr.domain.process;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.casefile.Priority;
import imr.domain.determination.CaseOutcome;
import imr.domain.eligibility.EligibilityDecision;
import imr.domain.eligibility.EligibilityReason;
import imr.domain.eligibility.InformationAsked;
import imr.domain.process.Aftermath.Appeal;
import imr.domain.process.Aftermath.Implementation;
import imr.domain.reviewer.ReviewerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A case in each state, and one of each transition that meets all that is required there. */
final class Samples {
    static final CaseNumber CASE = new CaseNumber("CM26-0000001");
    static final CaseNumber LEAD = new CaseNumber("CM26-0000002");
    static final ReviewerId FIRST = new ReviewerId("R-0001");
    static final ReviewerId SECOND = new ReviewerId("R-0002");
    static final ReviewerId EXCLUDED = new ReviewerId("R-0000");
    static final LocalDate DUE = LocalDate.parse("2026-03-16");
    static final LocalDate AFTER = DUE.plusDays(1);
    static final Digest DRAFT = Digest.of("draft");
    static final Digest ORDER = Digest.of("order");
    static final CaseVersion VERSION = new CaseVersion(1);

    private Samples() {}

    static ReviewState at(StateName name) {
        return new ReviewState(
                CASE, stage(name), Priority.STANDARD, new TreeMap<>(Map.of()), List.of(EXCLUDED), List.of());
    }

    static Actor actor(ActorRole role) {
        return new Actor(role, role == ActorRole.REVIEWER ? FIRST.value() : "somebody");
    }

    private static CaseStage stage(StateName name) {
        return switch (name) {
            case UR_DENIED_OR_MODIFIED -> new CaseStage.Denied();
            case APPLICATION_RECEIVED -> new CaseStage.ApplicationReceived(DUE, Digest.of("application"));
            case ELIGIBILITY_REVIEW -> new CaseStage.EligibilityReview();
            case INELIGIBLE -> new CaseStage.Ineligible(List.of(EligibilityReason.UNSIGNED));
            case DEFERRED_LIABILITY -> new CaseStage.DeferredLiability();
            case MORE_INFO_REQUESTED ->
                new CaseStage.MoreInformationRequested(List.of(InformationAsked.SIGNATURE), DUE);
            case ELIGIBLE -> new CaseStage.Eligible();
            case CONSOLIDATED -> new CaseStage.Consolidated(LEAD);
            case NOTICE_SENT -> new CaseStage.NoticeSent(DUE);
            case AWAITING_RECORDS -> new CaseStage.AwaitingRecords(DUE);
            case RECORDS_COMPLETE -> new CaseStage.RecordsComplete(VERSION);
            case RECORDS_LATE -> new CaseStage.RecordsLate(DUE);
            case REVIEWER_ASSIGNED -> new CaseStage.ReviewerAssigned(FIRST);
            case UNDER_REVIEW -> new CaseStage.UnderReview(FIRST);
            case DETERMINATION_DRAFT -> new CaseStage.Drafted(FIRST, DRAFT);
            case QUALITY_ASSURANCE -> new CaseStage.InQualityAssurance(FIRST, DRAFT);
            case ISSUED -> issued(Aftermath.NONE);
            case PUBLISHED -> issued(Aftermath.NONE.published(Digest.of("copy")));
            case APPEALED -> issued(Aftermath.NONE.with(Appeal.PENDING));
            case AFFIRMED -> issued(Aftermath.NONE.with(Appeal.AFFIRMED));
            case REVERSED_REMANDED -> new CaseStage.Remanded();
            case IMPLEMENTATION_DUE -> issued(Aftermath.NONE.with(new Implementation.Due(DUE)));
            case IMPLEMENTED -> issued(Aftermath.NONE.with(new Implementation.Done(DUE)));
            case OVERDUE -> issued(Aftermath.NONE.with(new Implementation.Overdue(DUE)));
            case TERMINATED -> new CaseStage.Terminated(TerminationReason.WITHDRAWN, DUE);
        };
    }

    static CaseStage.Issued issued(Aftermath aftermath) {
        return new CaseStage.Issued(
                new SignedDetermination(1, FIRST, VERSION, DRAFT, Digest.of("attestation"), CaseOutcome.OVERTURNED),
                aftermath);
    }

    static Transition transition(TransitionName name) {
        return switch (name) {
            case APPLICATION_RECEIVED -> new IntakeTransition.ApplicationReceived(DUE, Digest.of("application"));
            case ELIGIBILITY_REVIEW_BEGUN -> new IntakeTransition.EligibilityReviewBegun();
            case FOUND_ELIGIBLE -> new IntakeTransition.FoundEligible(inPart());
            case FOUND_INELIGIBLE ->
                IntakeTransition.of(new EligibilityDecision.Ineligible(List.of(EligibilityReason.UNTIMELY)));
            case DEFERRED -> IntakeTransition.of(new EligibilityDecision.Deferred());
            case REOPENED -> new IntakeTransition.Reopened(DUE);
            case MORE_INFORMATION_REQUESTED ->
                IntakeTransition.of(
                        new EligibilityDecision.MoreInformation(List.of(InformationAsked.UR_DECISION), DUE));
            case MORE_INFORMATION_RECEIVED -> new IntakeTransition.MoreInformationReceived(Digest.of("answer"));
            case INFORMATION_OVERDUE -> new IntakeTransition.InformationOverdue(AFTER);
            case CONSOLIDATED_INTO -> new IntakeTransition.ConsolidatedInto(LEAD);
            case NOTICE_SENT -> new RecordsTransition.NoticeSent(DUE);
            case RECORDS_AWAITED -> new RecordsTransition.RecordsAwaited(DUE);
            case RECORDS_COMPLETE -> new RecordsTransition.RecordsComplete(VERSION);
            case RECORDS_LATE -> new RecordsTransition.RecordsLate(AFTER);
            case REVIEWER_ASSIGNED -> new ReviewTransition.ReviewerAssigned(FIRST);
            case REVIEWER_REASSIGNED -> new ReviewTransition.ReviewerReassigned(SECOND, ReassignmentReason.UNAVAILABLE);
            case REVIEW_BEGUN -> new ReviewTransition.ReviewBegun();
            case EXPEDITED -> new ReviewTransition.Expedited(Digest.of("certification"));
            case DRAFTED -> new ReviewTransition.Drafted(DRAFT);
            case SUBMITTED_FOR_QUALITY -> new ReviewTransition.SubmittedForQuality();
            case RETURNED_BY_QUALITY -> new ReviewTransition.ReturnedByQuality(List.of("QUANTITY_MISSING"));
            case SIGNED_AND_ISSUED -> signed(DRAFT, CaseOutcome.OVERTURNED);
            case TERMINATED -> new ReviewTransition.Terminated(TerminationReason.SETTLED_OR_AWARD, DUE);
            case PUBLISHED -> new AftermathTransition.Published(Digest.of("copy"));
            case APPEALED -> new AftermathTransition.Appealed(DUE, AppealGround.PLAINLY_ERRONEOUS_FACT);
            case AFFIRMED -> new AftermathTransition.Affirmed(ORDER);
            case REVERSED_AND_REMANDED ->
                new AftermathTransition.ReversedAndRemanded(AppealGround.PLAINLY_ERRONEOUS_FACT, ORDER);
            case IMPLEMENTATION_DUE -> new AftermathTransition.ImplementationDue(DUE);
            case IMPLEMENTED -> new AftermathTransition.Implemented(DUE);
            case IMPLEMENTATION_OVERDUE -> new AftermathTransition.ImplementationOverdue(AFTER);
        };
    }

    static ReviewTransition.SignedAndIssued signed(Digest content, CaseOutcome outcome) {
        return new ReviewTransition.SignedAndIssued(content, Digest.of("attestation"), VERSION, outcome);
    }

    private static EligibilityDecision.Eligible inPart() {
        return new EligibilityDecision.Eligible(
                Priority.STANDARD,
                List.of(EligibilityReason.UNTIMELY),
                new TreeMap<>(Map.of(new ItemNumber(2), EligibilityReason.DUPLICATE)));
    }
}
