package imr.functions.review;

import static imr.access.Role.AUDITOR;
import static imr.access.Role.COORDINATOR;
import static imr.access.Role.PUBLISHER;
import static imr.access.Role.REVIEWER;

import imr.access.Role;
import imr.access.Route;
import imr.api.ApiOperation;

/** What can be done with a case, and by whom. */
enum Operation implements ApiOperation {
    ELIGIBILITY,
    INFORMATION,
    LIABILITY_RESOLUTION,
    CONSOLIDATION,
    NOTICE,
    RECORDS,
    PROPOSAL,
    ASSIGNMENT,
    EXPEDITION,
    TERMINATION,
    QUALITY,
    APPEAL,
    APPEAL_DECISION,
    IMPLEMENTATION,
    REVIEW,
    CORRECTIONS,
    DRAFT,
    SUBMISSION,
    SIGNATURE,
    PUBLICATION,
    AUDIT,
    REVIEWERS;

    @Override
    public Route route() {
        return switch (this) {
            case ELIGIBILITY -> act("eligibility", COORDINATOR);
            case INFORMATION -> act("information", COORDINATOR);
            case LIABILITY_RESOLUTION -> act("liability-resolution", COORDINATOR);
            case CONSOLIDATION -> act("consolidation", COORDINATOR);
            case NOTICE -> act("notice", COORDINATOR);
            case RECORDS -> act("records", COORDINATOR);
            case PROPOSAL -> act("proposal", COORDINATOR);
            case ASSIGNMENT -> act("assignment", COORDINATOR);
            case EXPEDITION -> act("expedition", COORDINATOR);
            case TERMINATION -> act("termination", COORDINATOR);
            case QUALITY -> act("quality", COORDINATOR);
            case APPEAL -> act("appeal", COORDINATOR);
            case APPEAL_DECISION -> act("appeal-decision", COORDINATOR);
            case IMPLEMENTATION -> act("implementation", COORDINATOR);
            case REVIEW -> act("review", REVIEWER);
            case CORRECTIONS -> act("corrections", REVIEWER);
            case DRAFT -> Route.of("PUT", "/cases/{caseNumber}/draft", REVIEWER);
            case SUBMISSION -> act("submission", REVIEWER);
            case SIGNATURE -> act("signature", REVIEWER);
            case PUBLICATION -> act("publication", PUBLISHER);
            case AUDIT -> Route.of("GET", "/cases/{caseNumber}/audit", AUDITOR);
            case REVIEWERS -> Route.of("PUT", "/reviewers", COORDINATOR);
        };
    }

    /** Whether it changes a case, so that it names the version it rests on. */
    boolean changesACase() {
        return this != AUDIT && this != REVIEWERS && this != PROPOSAL;
    }

    private static Route act(String name, Role role) {
        return Route.of("POST", "/cases/{caseNumber}/" + name, role);
    }
}
