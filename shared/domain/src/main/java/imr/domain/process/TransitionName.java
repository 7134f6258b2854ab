package imr.domain.process;

/** The names of all that can happen to a case; stable codes of the record, in the order of a case's course. */
public enum TransitionName {
    APPLICATION_RECEIVED("application received"),
    ELIGIBILITY_REVIEW_BEGUN("eligibility review begun"),
    FOUND_ELIGIBLE("found eligible"),
    FOUND_INELIGIBLE("found ineligible"),
    DEFERRED("deferred"),
    REOPENED("reopened"),
    MORE_INFORMATION_REQUESTED("more information requested"),
    MORE_INFORMATION_RECEIVED("more information received"),
    INFORMATION_OVERDUE("information overdue"),
    CONSOLIDATED_INTO("consolidated into another case"),
    NOTICE_SENT("notice sent"),
    RECORDS_AWAITED("records awaited"),
    RECORDS_COMPLETE("records complete"),
    RECORDS_LATE("records late"),
    REVIEWER_ASSIGNED("reviewer assigned"),
    REVIEWER_REASSIGNED("reviewer reassigned"),
    REVIEW_BEGUN("review begun"),
    EXPEDITED("expedited"),
    DRAFTED("drafted"),
    SUBMITTED_FOR_QUALITY("submitted to quality assurance"),
    RETURNED_BY_QUALITY("returned by quality assurance"),
    SIGNED_AND_ISSUED("signed and issued"),
    TERMINATED("terminated"),
    PUBLISHED("published"),
    APPEALED("appealed"),
    AFFIRMED("affirmed"),
    REVERSED_AND_REMANDED("reversed and remanded"),
    IMPLEMENTATION_DUE("implementation due"),
    IMPLEMENTED("implemented"),
    IMPLEMENTATION_OVERDUE("implementation overdue");

    private final String words;

    TransitionName(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static TransitionName of(Transition transition) {
        return switch (transition) {
            case IntakeTransition.ApplicationReceived happened -> APPLICATION_RECEIVED;
            case IntakeTransition.EligibilityReviewBegun happened -> ELIGIBILITY_REVIEW_BEGUN;
            case IntakeTransition.FoundEligible happened -> FOUND_ELIGIBLE;
            case IntakeTransition.FoundIneligible happened -> FOUND_INELIGIBLE;
            case IntakeTransition.Deferred happened -> DEFERRED;
            case IntakeTransition.Reopened happened -> REOPENED;
            case IntakeTransition.MoreInformationRequested happened -> MORE_INFORMATION_REQUESTED;
            case IntakeTransition.MoreInformationReceived happened -> MORE_INFORMATION_RECEIVED;
            case IntakeTransition.InformationOverdue happened -> INFORMATION_OVERDUE;
            case IntakeTransition.ConsolidatedInto happened -> CONSOLIDATED_INTO;
            case RecordsTransition.NoticeSent happened -> NOTICE_SENT;
            case RecordsTransition.RecordsAwaited happened -> RECORDS_AWAITED;
            case RecordsTransition.RecordsComplete happened -> RECORDS_COMPLETE;
            case RecordsTransition.RecordsLate happened -> RECORDS_LATE;
            case ReviewTransition.ReviewerAssigned happened -> REVIEWER_ASSIGNED;
            case ReviewTransition.ReviewerReassigned happened -> REVIEWER_REASSIGNED;
            case ReviewTransition.ReviewBegun happened -> REVIEW_BEGUN;
            case ReviewTransition.Expedited happened -> EXPEDITED;
            case ReviewTransition.Drafted happened -> DRAFTED;
            case ReviewTransition.SubmittedForQuality happened -> SUBMITTED_FOR_QUALITY;
            case ReviewTransition.ReturnedByQuality happened -> RETURNED_BY_QUALITY;
            case ReviewTransition.SignedAndIssued happened -> SIGNED_AND_ISSUED;
            case ReviewTransition.Terminated happened -> TERMINATED;
            case AftermathTransition.Published happened -> PUBLISHED;
            case AftermathTransition.Appealed happened -> APPEALED;
            case AftermathTransition.Affirmed happened -> AFFIRMED;
            case AftermathTransition.ReversedAndRemanded happened -> REVERSED_AND_REMANDED;
            case AftermathTransition.ImplementationDue happened -> IMPLEMENTATION_DUE;
            case AftermathTransition.Implemented happened -> IMPLEMENTED;
            case AftermathTransition.ImplementationOverdue happened -> IMPLEMENTATION_OVERDUE;
        };
    }
}
