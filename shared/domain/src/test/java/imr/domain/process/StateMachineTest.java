package imr.domain.process;

import static imr.domain.process.Samples.DUE;
import static imr.domain.process.Samples.FIRST;
import static imr.domain.process.Samples.ORDER;
import static imr.domain.process.Samples.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.casefile.Priority;
import imr.domain.determination.CaseOutcome;
import imr.domain.eligibility.EligibilityReason;
import imr.domain.process.Verdict.Accepted;
import imr.domain.process.Verdict.Refused;
import imr.domain.reviewer.ReviewerId;
import org.junit.jupiter.api.Test;

/** What a transition requires beyond state and role, and what it leaves behind. */
class StateMachineTest {
    private static final Actor COORDINATOR = Samples.actor(ActorRole.COORDINATOR);
    private static final Actor SYSTEM = Actor.system("deadlines");

    @Test
    void aRoleThatDoesNotCauseItIsRefusedBeforeTheStateIsLookedAt() {
        assertThat(refused(
                        StateName.TERMINATED,
                        new AftermathTransition.Published(ORDER),
                        Samples.actor(ActorRole.AUDITOR)))
                .returns(RefusalCode.WRONG_ROLE, Refused::code)
                .returns("caused by a publisher", Refused::expected);
    }

    @Test
    void aWrongStateIsToldWithTheRightOnes() {
        assertThat(refused(StateName.AFFIRMED, Samples.transition(TransitionName.APPEALED), COORDINATOR))
                .returns(RefusalCode.WRONG_STATE, Refused::code)
                .returns("a case in ISSUED, not APPEALED or AFFIRMED", Refused::expected);
    }

    @Test
    void onlyTheAssignedReviewerActs() {
        Actor other = new Actor(ActorRole.REVIEWER, SECOND.value());
        assertThat(refused(StateName.REVIEWER_ASSIGNED, new ReviewTransition.ReviewBegun(), other)
                        .code())
                .isEqualTo(RefusalCode.NOT_THE_ASSIGNED_REVIEWER);
        assertThat(refused(StateName.QUALITY_ASSURANCE, Samples.transition(TransitionName.SIGNED_AND_ISSUED), other)
                        .code())
                .isEqualTo(RefusalCode.NOT_THE_ASSIGNED_REVIEWER);
    }

    @Test
    void anExcludedReviewerIsNeitherAssignedNorTakesOver() {
        assertThat(refused(
                                StateName.RECORDS_COMPLETE,
                                new ReviewTransition.ReviewerAssigned(Samples.EXCLUDED),
                                COORDINATOR)
                        .code())
                .isEqualTo(RefusalCode.REVIEWER_EXCLUDED);
        assertThat(refused(
                                StateName.UNDER_REVIEW,
                                new ReviewTransition.ReviewerReassigned(
                                        Samples.EXCLUDED, ReassignmentReason.UNAVAILABLE),
                                COORDINATOR)
                        .code())
                .isEqualTo(RefusalCode.REVIEWER_EXCLUDED);
    }

    @Test
    void aConflictExcludesTheFormerReviewerAndAbsenceDoesNot() {
        assertThat(reassigned(SECOND, ReassignmentReason.CONFLICT).excluded()).containsExactly(Samples.EXCLUDED, FIRST);
        assertThat(reassigned(SECOND, ReassignmentReason.UNAVAILABLE).excluded())
                .containsExactly(Samples.EXCLUDED);
        assertThat(refused(
                                StateName.UNDER_REVIEW,
                                new ReviewTransition.ReviewerReassigned(FIRST, ReassignmentReason.CONFLICT),
                                COORDINATOR)
                        .code())
                .isEqualTo(RefusalCode.SAME_REVIEWER);
    }

    @Test
    void nothingIsLateOnItsLastDay() {
        assertThat(refused(StateName.AWAITING_RECORDS, new RecordsTransition.RecordsLate(DUE), SYSTEM)
                        .code())
                .isEqualTo(RefusalCode.NOT_YET_DUE);
        assertThat(refused(StateName.MORE_INFO_REQUESTED, new IntakeTransition.InformationOverdue(DUE), SYSTEM)
                        .code())
                .isEqualTo(RefusalCode.NOT_YET_DUE);
        assertThat(refused(StateName.IMPLEMENTATION_DUE, new AftermathTransition.ImplementationOverdue(DUE), SYSTEM)
                        .code())
                .isEqualTo(RefusalCode.NOT_YET_DUE);
    }

    @Test
    void whatIsSignedIsWhatWasCheckedAndDecidesEveryItem() {
        Actor reviewer = Samples.actor(ActorRole.REVIEWER);
        assertThat(refused(
                                StateName.QUALITY_ASSURANCE,
                                Samples.signed(Digest.of("another draft"), CaseOutcome.UPHELD),
                                reviewer)
                        .code())
                .isEqualTo(RefusalCode.NOT_THE_CHECKED_DRAFT);
        assertThat(refused(StateName.QUALITY_ASSURANCE, Samples.signed(Samples.DRAFT, CaseOutcome.UNDECIDED), reviewer)
                        .code())
                .isEqualTo(RefusalCode.ITEM_UNDECIDED);
    }

    @Test
    void whatWasUpheldThroughoutIsNotImplemented() {
        ReviewState upheld = accepted(
                Samples.at(StateName.QUALITY_ASSURANCE),
                Samples.signed(Samples.DRAFT, CaseOutcome.UPHELD),
                Samples.actor(ActorRole.REVIEWER));
        assertThat(StateMachine.apply(upheld, new AftermathTransition.ImplementationDue(DUE), SYSTEM))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.NOTHING_OVERTURNED));
    }

    @Test
    void aReviewIsExpeditedOnceAndStaysWhereItIs() {
        Transition expedited = Samples.transition(TransitionName.EXPEDITED);
        ReviewState once = accepted(Samples.at(StateName.UNDER_REVIEW), expedited, COORDINATOR);
        assertThat(once.priority()).isEqualTo(Priority.EXPEDITED);
        assertThat(once.stage()).isEqualTo(Samples.at(StateName.UNDER_REVIEW).stage());
        assertThat(StateMachine.apply(once, expedited, COORDINATOR))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.ALREADY_EXPEDITED));
    }

    @Test
    void aCaseIsNotConsolidatedIntoItself() {
        assertThat(refused(StateName.ELIGIBLE, new IntakeTransition.ConsolidatedInto(Samples.CASE), COORDINATOR)
                        .code())
                .isEqualTo(RefusalCode.CONSOLIDATED_INTO_ITSELF);
    }

    @Test
    void itemsThatAreNotForReviewStayKnown() {
        ReviewState eligible = accepted(
                Samples.at(StateName.ELIGIBILITY_REVIEW),
                Samples.transition(TransitionName.FOUND_ELIGIBLE),
                COORDINATOR);
        assertThat(eligible.excepted()).containsEntry(new ItemNumber(2), EligibilityReason.DUPLICATE);
    }

    @Test
    void publicationAppealAndImplementationGoOnSideBySide() {
        ReviewState issued = Samples.at(StateName.ISSUED);
        issued = accepted(issued, Samples.transition(TransitionName.APPEALED), COORDINATOR);
        issued = accepted(issued, Samples.transition(TransitionName.IMPLEMENTATION_DUE), SYSTEM);
        issued = accepted(issued, Samples.transition(TransitionName.IMPLEMENTATION_OVERDUE), SYSTEM);
        issued = accepted(issued, Samples.transition(TransitionName.PUBLISHED), Samples.actor(ActorRole.PUBLISHER));
        assertThat(issued.states())
                .containsExactlyInAnyOrder(
                        StateName.ISSUED, StateName.PUBLISHED, StateName.APPEALED, StateName.OVERDUE);
    }

    @Test
    void aReversedDeterminationIsKeptAndAnotherReviewerDecidesAnew() {
        ReviewState appealed = Samples.at(StateName.APPEALED);
        CaseStage.Issued former = (CaseStage.Issued) appealed.stage();
        ReviewState remanded =
                accepted(appealed, Samples.transition(TransitionName.REVERSED_AND_REMANDED), COORDINATOR);

        assertThat(remanded.superseded())
                .containsExactly(new SupersededDetermination(
                        former.determination(), former.aftermath(), AppealGround.PLAINLY_ERRONEOUS_FACT, ORDER));
        assertThat(remanded.excluded()).contains(FIRST);
        assertThat(StateMachine.apply(remanded, new ReviewTransition.ReviewerAssigned(FIRST), COORDINATOR))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.REVIEWER_EXCLUDED));

        Actor second = new Actor(ActorRole.REVIEWER, SECOND.value());
        ReviewState again = accepted(remanded, new ReviewTransition.ReviewerAssigned(SECOND), COORDINATOR);
        again = accepted(again, new ReviewTransition.ReviewBegun(), second);
        again = accepted(again, new ReviewTransition.Drafted(Digest.of("second")), second);
        again = accepted(again, new ReviewTransition.SubmittedForQuality(), second);
        again = accepted(again, Samples.signed(Digest.of("second"), CaseOutcome.UPHELD), second);
        assertThat(again.stage()).isInstanceOfSatisfying(CaseStage.Issued.class, issued -> {
            assertThat(issued.determination().number()).isEqualTo(2);
            assertThat(issued.determination().reviewer()).isEqualTo(SECOND);
        });
        assertThat(again.superseded()).hasSize(1);
    }

    private static ReviewState reassigned(ReviewerId to, ReassignmentReason reason) {
        return accepted(
                Samples.at(StateName.UNDER_REVIEW), new ReviewTransition.ReviewerReassigned(to, reason), COORDINATOR);
    }

    private static ReviewState accepted(ReviewState state, Transition transition, Actor actor) {
        Verdict verdict = StateMachine.apply(state, transition, actor);
        assertThat(verdict).isInstanceOf(Accepted.class);
        return ((Accepted) verdict).state();
    }

    private static Refused refused(StateName at, Transition transition, Actor actor) {
        Verdict verdict = StateMachine.apply(Samples.at(at), transition, actor);
        assertThat(verdict).isInstanceOf(Refused.class);
        return (Refused) verdict;
    }
}
