package imr.domain.process;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.eligibility.EligibilityReason;
import imr.domain.eligibility.InformationAsked;
import imr.domain.reviewer.ReviewerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a case has come, with what belongs to that stage alone. What outlasts it is in {@link ReviewState}. Stages are reached through
 * {@link StateMachine} only; to build one elsewhere is for reading back what was stored.
 */
public sealed interface CaseStage {
    /** No application yet. */
    record Denied() implements CaseStage {}

    record ApplicationReceived(LocalDate on, Digest application) implements CaseStage {}

    record EligibilityReview() implements CaseStage {}

    record Ineligible(List<EligibilityReason> reasons) implements CaseStage {
        public Ineligible {
            reasons = List.copyOf(reasons);
        }
    }

    record DeferredLiability() implements CaseStage {}

    /** Until the end of the due day. */
    record MoreInformationRequested(List<InformationAsked> asked, LocalDate due) implements CaseStage {
        public MoreInformationRequested {
            asked = List.copyOf(asked);
        }
    }

    record Eligible() implements CaseStage {}

    /** Shares the fate of another case from here on. */
    record Consolidated(CaseNumber lead) implements CaseStage {}

    record NoticeSent(LocalDate on) implements CaseStage {}

    /** Until the end of the due day. */
    record AwaitingRecords(LocalDate due) implements CaseStage {}

    record RecordsComplete(CaseVersion version) implements CaseStage {}

    /** The due day passed; penalties count from it (8 CCR 9792.12(c)). */
    record RecordsLate(LocalDate due) implements CaseStage {}

    record ReviewerAssigned(ReviewerId by) implements CaseStage {}

    record UnderReview(ReviewerId by) implements CaseStage {}

    record Drafted(ReviewerId by, Digest draft) implements CaseStage {}

    record InQualityAssurance(ReviewerId by, Digest draft) implements CaseStage {}

    record Issued(SignedDetermination determination, Aftermath aftermath) implements CaseStage {}

    /** Awaits another reviewer; the reversed determination is the last of {@link ReviewState#superseded}. */
    record Remanded() implements CaseStage {}

    record Terminated(TerminationReason reason, LocalDate on) implements CaseStage {}

    /** The reviewer who has the case now. */
    default Optional<ReviewerId> reviewer() {
        return switch (this) {
            case ReviewerAssigned(ReviewerId by) -> Optional.of(by);
            case UnderReview(ReviewerId by) -> Optional.of(by);
            case Drafted(ReviewerId by, Digest draft) -> Optional.of(by);
            case InQualityAssurance(ReviewerId by, Digest draft) -> Optional.of(by);
            case Denied d -> Optional.empty();
            case ApplicationReceived a -> Optional.empty();
            case EligibilityReview e -> Optional.empty();
            case Ineligible i -> Optional.empty();
            case DeferredLiability d -> Optional.empty();
            case MoreInformationRequested m -> Optional.empty();
            case Eligible e -> Optional.empty();
            case Consolidated c -> Optional.empty();
            case NoticeSent n -> Optional.empty();
            case AwaitingRecords a -> Optional.empty();
            case RecordsComplete r -> Optional.empty();
            case RecordsLate r -> Optional.empty();
            case Issued i -> Optional.empty();
            case Remanded r -> Optional.empty();
            case Terminated t -> Optional.empty();
        };
    }

    default StateName name() {
        return switch (this) {
            case Denied d -> StateName.UR_DENIED_OR_MODIFIED;
            case ApplicationReceived a -> StateName.APPLICATION_RECEIVED;
            case EligibilityReview e -> StateName.ELIGIBILITY_REVIEW;
            case Ineligible i -> StateName.INELIGIBLE;
            case DeferredLiability d -> StateName.DEFERRED_LIABILITY;
            case MoreInformationRequested m -> StateName.MORE_INFO_REQUESTED;
            case Eligible e -> StateName.ELIGIBLE;
            case Consolidated c -> StateName.CONSOLIDATED;
            case NoticeSent n -> StateName.NOTICE_SENT;
            case AwaitingRecords a -> StateName.AWAITING_RECORDS;
            case RecordsComplete r -> StateName.RECORDS_COMPLETE;
            case RecordsLate r -> StateName.RECORDS_LATE;
            case ReviewerAssigned r -> StateName.REVIEWER_ASSIGNED;
            case UnderReview u -> StateName.UNDER_REVIEW;
            case Drafted d -> StateName.DETERMINATION_DRAFT;
            case InQualityAssurance q -> StateName.QUALITY_ASSURANCE;
            case Issued i -> StateName.ISSUED;
            case Remanded r -> StateName.REVERSED_REMANDED;
            case Terminated t -> StateName.TERMINATED;
        };
    }
}
