package imr.domain.process;

import static imr.domain.process.Samples.FIRST;
import static imr.domain.process.Samples.SECOND;
import static imr.domain.process.Samples.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewerAccessTest {
    /** The reviewer has it, or decided what is issued. */
    private static final Set<StateName> THEIRS = EnumSet.of(
            StateName.REVIEWER_ASSIGNED,
            StateName.UNDER_REVIEW,
            StateName.DETERMINATION_DRAFT,
            StateName.QUALITY_ASSURANCE,
            StateName.ISSUED,
            StateName.PUBLISHED,
            StateName.APPEALED,
            StateName.AFFIRMED,
            StateName.IMPLEMENTATION_DUE,
            StateName.IMPLEMENTED,
            StateName.OVERDUE);

    @ParameterizedTest
    @EnumSource
    void onlyWhoHasACaseOrDecidedItReadsIt(StateName name) {
        ReviewState state = Samples.at(name);
        assertThat(ReviewerAccess.of(state, FIRST.value()))
                .isEqualTo(THEIRS.contains(name) ? new ReviewerAccess.Whole() : new ReviewerAccess.None());
        assertThat(ReviewerAccess.of(state, SECOND.value())).isEqualTo(new ReviewerAccess.None());
        assertThat(ReviewerAccess.of(state, Samples.EXCLUDED.value()))
                .as("kept from the case for a conflict")
                .isEqualTo(new ReviewerAccess.None());
    }

    @Test
    void whoseDeterminationWasReversedKeepsItAndSeesNothingOfTheReviewByAnother() {
        ReviewState remanded = applied(
                Samples.at(StateName.APPEALED),
                Samples.transition(TransitionName.REVERSED_AND_REMANDED),
                ActorRole.COORDINATOR);
        assertThat(ReviewerAccess.of(remanded, FIRST.value())).isEqualTo(new ReviewerAccess.Until(VERSION));
        ReviewState again = applied(remanded, new ReviewTransition.ReviewerAssigned(SECOND), ActorRole.COORDINATOR);
        assertThat(ReviewerAccess.of(again, FIRST.value())).isEqualTo(new ReviewerAccess.Until(VERSION));
        assertThat(ReviewerAccess.of(again, SECOND.value())).isEqualTo(new ReviewerAccess.Whole());
    }

    @Test
    void aCaseThatWasTakenFromAReviewerIsNoLongerTheirs() {
        ReviewState taken = applied(
                Samples.at(StateName.UNDER_REVIEW),
                new ReviewTransition.ReviewerReassigned(SECOND, ReassignmentReason.UNAVAILABLE),
                ActorRole.COORDINATOR);
        assertThat(ReviewerAccess.of(taken, FIRST.value())).isEqualTo(new ReviewerAccess.None());
        assertThat(ReviewerAccess.of(taken, SECOND.value())).isEqualTo(new ReviewerAccess.Whole());
    }

    private static ReviewState applied(ReviewState state, Transition transition, ActorRole role) {
        return ((Verdict.Accepted) StateMachine.apply(state, transition, Samples.actor(role))).state();
    }
}
