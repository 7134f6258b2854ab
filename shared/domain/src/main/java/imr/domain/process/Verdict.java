package imr.domain.process;

import java.util.Set;

/** What the machine answers: {@link Accepted} with the new state, or {@link Refused}, which changes nothing. A refusal is no exception. */
public sealed interface Verdict {
    record Accepted(ReviewState state) implements Verdict {}

    /**
     * @param transition what was asked for
     * @param states     where the case stands
     * @param expected   what would have been accepted, in words
     */
    record Refused(RefusalCode code, TransitionName transition, Set<StateName> states, String expected)
            implements Verdict {
        /** What to do. */
        public String advice() {
            return code.advice();
        }
    }
}
