package imr.domain.process;

import imr.domain.process.IntakeTransition.ApplicationReceived;
import imr.domain.process.IntakeTransition.ConsolidatedInto;
import imr.domain.process.IntakeTransition.Deferred;
import imr.domain.process.IntakeTransition.EligibilityReviewBegun;
import imr.domain.process.IntakeTransition.FoundEligible;
import imr.domain.process.IntakeTransition.FoundIneligible;
import imr.domain.process.IntakeTransition.InformationOverdue;
import imr.domain.process.IntakeTransition.MoreInformationReceived;
import imr.domain.process.IntakeTransition.MoreInformationRequested;
import imr.domain.process.IntakeTransition.Reopened;
import imr.domain.process.Verdict.Accepted;

/** What the transitions of intake do, once role and state are known to fit. */
final class IntakeSteps {
    private IntakeSteps() {}

    static Verdict apply(ReviewState state, IntakeTransition transition) {
        return switch (transition) {
            case ApplicationReceived happened ->
                moved(state, new CaseStage.ApplicationReceived(happened.on(), happened.application()));
            case EligibilityReviewBegun begun -> moved(state, new CaseStage.EligibilityReview());
            case FoundEligible happened ->
                new Accepted(state.at(new CaseStage.Eligible())
                        .with(happened.decision().priority())
                        .without(happened.decision().excepted()));
            case FoundIneligible happened ->
                moved(state, new CaseStage.Ineligible(happened.decision().reasons()));
            case Deferred deferred -> moved(state, new CaseStage.DeferredLiability());
            case Reopened reopened -> moved(state, new CaseStage.EligibilityReview());
            case MoreInformationRequested happened ->
                moved(
                        state,
                        new CaseStage.MoreInformationRequested(
                                happened.decision().asked(), happened.decision().due()));
            case MoreInformationReceived received -> moved(state, new CaseStage.EligibilityReview());
            case InformationOverdue overdue ->
                state.stage() instanceof CaseStage.MoreInformationRequested requested
                                && overdue.on().isAfter(requested.due())
                        ? moved(state, new CaseStage.EligibilityReview())
                        : StateMachine.unmet(RefusalCode.NOT_YET_DUE, state, overdue);
            case ConsolidatedInto into ->
                into.lead().equals(state.caseNumber())
                        ? StateMachine.unmet(RefusalCode.CONSOLIDATED_INTO_ITSELF, state, into)
                        : moved(state, new CaseStage.Consolidated(into.lead()));
        };
    }

    private static Accepted moved(ReviewState state, CaseStage next) {
        return new Accepted(state.at(next));
    }
}
