package imr.domain.process;

import imr.domain.casefile.Priority;
import imr.domain.determination.CaseOutcome;
import imr.domain.process.ReviewTransition.Drafted;
import imr.domain.process.ReviewTransition.Expedited;
import imr.domain.process.ReviewTransition.ReturnedByQuality;
import imr.domain.process.ReviewTransition.ReviewBegun;
import imr.domain.process.ReviewTransition.ReviewerAssigned;
import imr.domain.process.ReviewTransition.ReviewerReassigned;
import imr.domain.process.ReviewTransition.SignedAndIssued;
import imr.domain.process.ReviewTransition.SubmittedForQuality;
import imr.domain.process.ReviewTransition.Terminated;
import imr.domain.process.Verdict.Accepted;
import imr.domain.reviewer.ReviewerId;

/** What the transitions of review do, once role and state are known to fit. */
final class ReviewSteps {
    private ReviewSteps() {}

    static Verdict apply(ReviewState state, ReviewTransition transition) {
        return switch (transition) {
            case ReviewerAssigned assigned -> assigned(state, assigned);
            case ReviewerReassigned reassigned -> reassigned(state, reassigned);
            case ReviewBegun begun -> new Accepted(state.at(new CaseStage.UnderReview(reviewer(state))));
            case Expedited expedited ->
                state.priority() == Priority.EXPEDITED
                        ? StateMachine.unmet(RefusalCode.ALREADY_EXPEDITED, state, expedited)
                        : new Accepted(state.with(Priority.EXPEDITED));
            case Drafted happened -> new Accepted(state.at(new CaseStage.Drafted(reviewer(state), happened.draft())));
            case SubmittedForQuality submitted ->
                state.stage() instanceof CaseStage.Drafted drafted
                        ? new Accepted(state.at(new CaseStage.InQualityAssurance(drafted.by(), drafted.draft())))
                        : notInTable(state);
            case ReturnedByQuality returned ->
                state.stage() instanceof CaseStage.InQualityAssurance checked
                        ? new Accepted(state.at(new CaseStage.Drafted(checked.by(), checked.draft())))
                        : notInTable(state);
            case SignedAndIssued signed -> signed(state, signed);
            case Terminated happened ->
                new Accepted(state.at(new CaseStage.Terminated(happened.reason(), happened.reported())));
        };
    }

    private static Verdict assigned(ReviewState state, ReviewerAssigned assigned) {
        if (state.excluded().contains(assigned.reviewer()))
            return StateMachine.unmet(RefusalCode.REVIEWER_EXCLUDED, state, assigned);
        return new Accepted(state.at(new CaseStage.ReviewerAssigned(assigned.reviewer())));
    }

    private static Verdict reassigned(ReviewState state, ReviewerReassigned reassigned) {
        ReviewerId former = reviewer(state);
        if (reassigned.reviewer().equals(former))
            return StateMachine.unmet(RefusalCode.SAME_REVIEWER, state, reassigned);
        if (state.excluded().contains(reassigned.reviewer()))
            return StateMachine.unmet(RefusalCode.REVIEWER_EXCLUDED, state, reassigned);
        ReviewState next = state.at(new CaseStage.ReviewerAssigned(reassigned.reviewer()));
        return new Accepted(reassigned.reason() == ReassignmentReason.CONFLICT ? next.excluding(former) : next);
    }

    private static Verdict signed(ReviewState state, SignedAndIssued signed) {
        if (!(state.stage() instanceof CaseStage.InQualityAssurance checked)) return notInTable(state);
        if (!checked.draft().equals(signed.content()))
            return StateMachine.unmet(RefusalCode.NOT_THE_CHECKED_DRAFT, state, signed);
        if (signed.outcome() == CaseOutcome.UNDECIDED)
            return StateMachine.unmet(RefusalCode.ITEM_UNDECIDED, state, signed);
        SignedDetermination determination = new SignedDetermination(
                state.nextDetermination(),
                checked.by(),
                signed.restsOn(),
                signed.content(),
                signed.attestation(),
                signed.outcome());
        return new Accepted(state.at(new CaseStage.Issued(determination, Aftermath.NONE)));
    }

    private static ReviewerId reviewer(ReviewState state) {
        return state.stage()
                .reviewer()
                .orElseThrow(() -> new IllegalStateException("no reviewer in " + state.states()));
    }

    /** The table let something through in a state that does not carry what it needs: a mistake of the table, not of who asked. */
    private static Verdict notInTable(ReviewState state) {
        throw new IllegalStateException("the table of transitions does not fit " + state.states());
    }
}
