package imr.domain.process;

import imr.domain.process.Aftermath.Implementation;
import java.time.LocalDate;
import java.util.Optional;

/** What the passing of a due day does to a case, without anybody acting. */
public final class Lapse {
    private Lapse() {}

    /** The transition that has become due by this day; empty while there is none, so that a case is moved once. */
    public static Optional<Transition> of(ReviewState state, LocalDate today) {
        if (state.stage() instanceof CaseStage.MoreInformationRequested requested && today.isAfter(requested.due()))
            return Optional.of(new IntakeTransition.InformationOverdue(today));
        if (state.stage() instanceof CaseStage.AwaitingRecords awaiting && today.isAfter(awaiting.due()))
            return Optional.of(new RecordsTransition.RecordsLate(today));
        if (state.stage() instanceof CaseStage.Issued issued
                && issued.aftermath().implementation() instanceof Implementation.Due pending
                && today.isAfter(pending.due()))
            return Optional.of(new AftermathTransition.ImplementationOverdue(today));
        return Optional.empty();
    }
}
