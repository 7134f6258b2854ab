package imr.functions.review;

import imr.domain.CaseNumber;
import imr.domain.process.ActorRole;
import imr.domain.process.IntakeTransition;
import imr.store.CaseStates;
import imr.store.CaseStatus;

/** An application that shares the review of another one of the same worker, physician and injury (8 CCR 9792.10.4(a)). */
final class Consolidating {
    private final CaseStates states;

    Consolidating(CaseStates states) {
        this.states = states;
    }

    /** The case ends here; its items are reviewed under the other, which has to be there and open for that. */
    void into(Work work, Body body) {
        String lead = body.fields().required("lead", 20);
        if (lead != null && !isOpen(lead))
            body.fields()
                    .problem(
                            "CASE_NUMBER_INVALID",
                            body.fields().at("lead"),
                            "Name an open case, such as CM26-0000001, under which the review goes on.");
        if (Coordination.refused(work, body) || lead == null) return;
        if (work.apply(new IntakeTransition.ConsolidatedInto(new CaseNumber(lead)), work.actor(ActorRole.COORDINATOR)))
            work.change(state -> state.with(CaseStatus.CLOSED));
    }

    private boolean isOpen(String lead) {
        return CaseNumber.isValid(lead)
                && states.find(new CaseNumber(lead))
                        .filter(state -> state.status().isOpen())
                        .isPresent();
    }
}
