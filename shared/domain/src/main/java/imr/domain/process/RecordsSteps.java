package imr.domain.process;

import imr.domain.process.RecordsTransition.NoticeSent;
import imr.domain.process.RecordsTransition.RecordsAwaited;
import imr.domain.process.RecordsTransition.RecordsComplete;
import imr.domain.process.RecordsTransition.RecordsLate;
import imr.domain.process.Verdict.Accepted;

/** What the transitions around the records do, once role and state are known to fit. */
final class RecordsSteps {
    private RecordsSteps() {}

    static Verdict apply(ReviewState state, RecordsTransition transition) {
        return switch (transition) {
            case NoticeSent happened -> new Accepted(state.at(new CaseStage.NoticeSent(happened.on())));
            case RecordsAwaited happened -> new Accepted(state.at(new CaseStage.AwaitingRecords(happened.due())));
            case RecordsComplete happened -> new Accepted(state.at(new CaseStage.RecordsComplete(happened.version())));
            case RecordsLate late ->
                state.stage() instanceof CaseStage.AwaitingRecords awaiting
                                && late.on().isAfter(awaiting.due())
                        ? new Accepted(state.at(new CaseStage.RecordsLate(awaiting.due())))
                        : StateMachine.unmet(RefusalCode.NOT_YET_DUE, state, late);
        };
    }
}
