package imr.functions.deadlines;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;

import imr.domain.Digest;
import imr.domain.casefile.Priority;
import imr.domain.clock.Event;
import imr.domain.clock.Moment;
import imr.domain.clock.Occurrences;
import imr.domain.clock.Service;
import imr.domain.clock.WorkingDays;
import imr.domain.determination.CaseOutcome;
import imr.domain.eligibility.EligibilityDecision.Eligible;
import imr.domain.eligibility.EligibilityDecision.MoreInformation;
import imr.domain.eligibility.InformationAsked;
import imr.domain.process.Actor;
import imr.domain.process.ActorRole;
import imr.domain.process.AftermathTransition.ImplementationDue;
import imr.domain.process.AuditChain;
import imr.domain.process.AuditEntry;
import imr.domain.process.AuditEvent;
import imr.domain.process.IntakeTransition.ApplicationReceived;
import imr.domain.process.IntakeTransition.Deferred;
import imr.domain.process.IntakeTransition.EligibilityReviewBegun;
import imr.domain.process.IntakeTransition.FoundEligible;
import imr.domain.process.IntakeTransition.MoreInformationRequested;
import imr.domain.process.RecordsTransition.NoticeSent;
import imr.domain.process.RecordsTransition.RecordsAwaited;
import imr.domain.process.RecordsTransition.RecordsComplete;
import imr.domain.process.ReviewTransition.Drafted;
import imr.domain.process.ReviewTransition.Expedited;
import imr.domain.process.ReviewTransition.ReviewBegun;
import imr.domain.process.ReviewTransition.ReviewerAssigned;
import imr.domain.process.ReviewTransition.SignedAndIssued;
import imr.domain.process.ReviewTransition.SubmittedForQuality;
import imr.domain.process.StateMachine;
import imr.domain.process.Transition;
import imr.domain.process.Verdict;
import imr.domain.reviewer.ReviewerId;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.CaseStatus;
import imr.store.ReviewFile;
import imr.store.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the review of a case so far as a test needs it, by the state machine. */
final class Course {
    private static final Digest DIGEST = Digest.of("anything");
    private static final Actor COORDINATOR = new Actor(ActorRole.COORDINATOR, "coordinator-1");
    private static final ReviewerId REVIEWER = new ReviewerId("R-0001");

    private final List<AuditEntry> entries = new ArrayList<>();
    private ReviewFile review = ReviewFile.none(CASE);
    private Occurrences happened = Occurrences.none();
    private CaseStatus status = CaseStatus.RECOMMENDED;

    static Course applied() {
        return new Course()
                .then(new ApplicationReceived(LocalDate.of(2026, 1, 5), DIGEST), COORDINATOR)
                .then(new EligibilityReviewBegun(), COORDINATOR);
    }

    Course asked(LocalDate day) {
        happened = happened.with(Event.INFORMATION_REQUEST_RECEIVED, Moment.on(day));
        return then(
                new MoreInformationRequested(
                        MoreInformation.askedOn(day, List.of(InformationAsked.SIGNATURE), WorkingDays::after)),
                COORDINATOR);
    }

    Course deferred() {
        return then(new Deferred(), COORDINATOR);
    }

    Course eligible(LocalDate day) {
        happened = happened.with(Event.FOUND_ELIGIBLE, Moment.on(day));
        return then(new FoundEligible(Eligible.whole(Priority.STANDARD)), COORDINATOR);
    }

    /** By mail, so that the regulation leaves 15 days and the statute 10. */
    Course noticed(LocalDate day) {
        happened = happened.with(Event.ASSIGNMENT_NOTICE_SENT, Moment.on(day), Service.MAIL);
        return then(new NoticeSent(day), COORDINATOR)
                .then(new RecordsAwaited(day.plusDays(15)), Actor.system("deadlines"));
    }

    Course recordsOf(LocalDate day) {
        happened = happened.with(Event.REQUEST_AND_DOCUMENTS_RECEIVED, Moment.on(day));
        return then(new RecordsComplete(FIRST), COORDINATOR);
    }

    Course converted(LocalDate day) {
        happened = happened.with(Event.THREAT_CERTIFIED, Moment.on(day));
        return then(new Expedited(DIGEST), COORDINATOR);
    }

    Course assigned() {
        return then(new ReviewerAssigned(REVIEWER), COORDINATOR);
    }

    Course overturned(LocalDate received, LocalDate due) {
        Actor reviewer = new Actor(ActorRole.REVIEWER, REVIEWER.value());
        happened = happened.with(Event.DETERMINATION_RECEIVED, Moment.on(received));
        status = CaseStatus.ISSUED;
        return assigned()
                .then(new ReviewBegun(), reviewer)
                .then(new Drafted(DIGEST), reviewer)
                .then(new SubmittedForQuality(), reviewer)
                .then(new SignedAndIssued(DIGEST, DIGEST, FIRST, CaseOutcome.OVERTURNED), reviewer)
                .then(new ImplementationDue(due), Actor.system("deadlines"));
    }

    /** A stored case with late records, in the hands of a reviewer. */
    static void assignedTo(CaseStates states, ReviewFile late, List<AuditEntry> before) {
        Course course = new Course();
        course.review = late;
        course.happened = late.occurrences();
        course.entries.addAll(before);
        course.assigned();
        CaseState state = states.find(CASE).orElseThrow();
        if (!states.commit(CaseChange.to(state).with(course.review, List.of(course.entries.getLast()))))
            throw new IllegalStateException("not stored");
    }

    private Course then(Transition transition, Actor actor) {
        if (!(StateMachine.apply(review.state(), transition, actor) instanceof Verdict.Accepted(var next)))
            throw new IllegalStateException("refused: " + transition);
        AuditEntry entry = AuditChain.next(
                entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast()),
                CASE,
                Samples.NOW,
                actor,
                AuditEvent.of(transition));
        entries.add(entry);
        review = new ReviewFile(next, entry.sequence(), entry.digest(), happened);
        return this;
    }

    void storeIn(CaseStates states) {
        CaseState state = CaseState.opened(CASE, Samples.NOW)
                .assembledAs(FIRST)
                .determinedAs(FIRST, CaseOutcome.UPHELD)
                .with(status);
        ReviewFile stored = new ReviewFile(review.state(), review.entries(), review.head(), happened);
        if (!states.commit(CaseChange.to(state).with(stored, entries))) throw new IllegalStateException("not stored");
    }
}
