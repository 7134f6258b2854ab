package imr.domain.process;

import imr.domain.process.Verdict.Refused;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Moves a case from state to state as {@link TransitionTable} allows. Looks at the role first, so that who may not act learns nothing of the
 * case, then at the state, then at what else the transition requires. Keeps nothing and reads no clock; that two act at once is for the store to
 * prevent.
 */
public final class StateMachine {
    private StateMachine() {}

    /** The case after the transition, or why it may not happen. */
    public static Verdict apply(ReviewState state, Transition transition, Actor actor) {
        TransitionRule rule = TransitionTable.of(transition.name());
        if (!rule.by().contains(actor.role()))
            return refused(RefusalCode.WRONG_ROLE, state, transition, "caused by " + roles(rule));
        if (!rule.fits(state.states()))
            return refused(RefusalCode.WRONG_STATE, state, transition, "a case in " + where(rule));
        if (actor.role() == ActorRole.REVIEWER
                && state.stage().reviewer().filter(actor::is).isEmpty())
            return refused(RefusalCode.NOT_THE_ASSIGNED_REVIEWER, state, transition, rule.requires());
        return switch (transition) {
            case IntakeTransition happened -> IntakeSteps.apply(state, happened);
            case RecordsTransition happened -> RecordsSteps.apply(state, happened);
            case ReviewTransition happened -> ReviewSteps.apply(state, happened);
            case AftermathTransition happened -> AftermathSteps.apply(state, happened);
        };
    }

    /** What may happen next to the case by somebody of this role, as far as role and state say. */
    public static List<TransitionName> next(ReviewState state, ActorRole role) {
        return TransitionTable.all().stream()
                .filter(rule -> rule.by().contains(role) && rule.fits(state.states()))
                .map(TransitionRule::name)
                .toList();
    }

    /** A refusal for want of what the rule requires beyond role and state. */
    static Refused unmet(RefusalCode code, ReviewState state, Transition transition) {
        return refused(
                code, state, transition, TransitionTable.of(transition.name()).requires());
    }

    private static Refused refused(RefusalCode code, ReviewState state, Transition transition, String expected) {
        return new Refused(code, transition.name(), state.states(), expected);
    }

    private static String roles(TransitionRule rule) {
        return rule.by().stream().map(ActorRole::words).collect(Collectors.joining(" or "));
    }

    private static String where(TransitionRule rule) {
        String where = names(rule.from());
        return rule.unless().isEmpty() ? where : where + ", not " + names(rule.unless());
    }

    private static String names(Collection<StateName> states) {
        return states.stream().map(StateName::name).collect(Collectors.joining(" or "));
    }
}
