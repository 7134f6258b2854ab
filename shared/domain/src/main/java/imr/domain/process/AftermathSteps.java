package imr.domain.process;

import imr.domain.process.Aftermath.Appeal;
import imr.domain.process.Aftermath.Implementation;
import imr.domain.process.AftermathTransition.Affirmed;
import imr.domain.process.AftermathTransition.Appealed;
import imr.domain.process.AftermathTransition.ImplementationDue;
import imr.domain.process.AftermathTransition.ImplementationOverdue;
import imr.domain.process.AftermathTransition.Implemented;
import imr.domain.process.AftermathTransition.Published;
import imr.domain.process.AftermathTransition.ReversedAndRemanded;
import imr.domain.process.Verdict.Accepted;

/** What the transitions after issue do, once role and state are known to fit. */
final class AftermathSteps {
    private AftermathSteps() {}

    static Verdict apply(ReviewState state, AftermathTransition transition) {
        if (!(state.stage() instanceof CaseStage.Issued(SignedDetermination signed, Aftermath after)))
            throw new IllegalStateException("the table of transitions does not fit " + state.states());
        return switch (transition) {
            case Published happened -> became(state, signed, after.published(happened.publicCopy()));
            case Appealed appealed -> became(state, signed, after.with(Appeal.PENDING));
            case Affirmed affirmed -> became(state, signed, after.with(Appeal.AFFIRMED));
            case ReversedAndRemanded happened ->
                new Accepted(state.at(new CaseStage.Remanded())
                        .excluding(signed.reviewer())
                        .superseding(new SupersededDetermination(signed, after, happened.ground(), happened.order())));
            case ImplementationDue due ->
                signed.orders()
                        ? became(state, signed, after.with(new Implementation.Due(due.due())))
                        : StateMachine.unmet(RefusalCode.NOTHING_OVERTURNED, state, due);
            case Implemented happened -> became(state, signed, after.with(new Implementation.Done(happened.on())));
            case ImplementationOverdue overdue ->
                after.implementation() instanceof Implementation.Due pending
                                && overdue.on().isAfter(pending.due())
                        ? became(state, signed, after.with(new Implementation.Overdue(pending.due())))
                        : StateMachine.unmet(RefusalCode.NOT_YET_DUE, state, overdue);
        };
    }

    private static Accepted became(ReviewState state, SignedDetermination signed, Aftermath after) {
        return new Accepted(state.at(new CaseStage.Issued(signed, after)));
    }
}
