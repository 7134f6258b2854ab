package imr.functions.lookup;

import imr.domain.Digest;
import imr.domain.eligibility.Consolidation;
import imr.store.CaseFolder;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.IntakeFindings;
import imr.store.WorkerApplication;
import java.util.List;
import java.util.Optional;

/** Applications of one worker, physician and injury that may be reviewed as one (8 CCR 9792.10.4(a)). Proposed, not done: a coordinator decides. */
final class ReviewedAsOne {
    private ReviewedAsOne() {}

    /** The open cases that go with this one; empty when none do, or it is no longer open itself. */
    static Optional<Consolidation> proposed(CaseFolder folder, CaseStates states) {
        if (!folder.state().status().isOpen()) return Optional.empty();
        Digest worker = folder.findings().map(IntakeFindings::worker).orElse(null);
        if (worker == null) return Optional.empty();
        List<Consolidation.Application> open = states.applicationsOf(worker).stream()
                .filter(application -> states.find(application.caseNumber())
                        .map(CaseState::status)
                        .filter(status -> status.isOpen())
                        .isPresent())
                .map(ReviewedAsOne::application)
                .toList();
        return Consolidation.of(open).stream()
                .filter(one -> one.lead().equals(folder.state().caseNumber())
                        || one.joined().contains(folder.state().caseNumber()))
                .findFirst();
    }

    private static Consolidation.Application application(WorkerApplication application) {
        Digest physician = application.physician();
        return new Consolidation.Application(
                application.caseNumber(),
                application.worker().hex(),
                physician == null ? null : physician.hex(),
                application.injury());
    }
}
