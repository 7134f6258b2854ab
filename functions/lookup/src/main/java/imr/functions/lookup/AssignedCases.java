package imr.functions.lookup;

import imr.access.Caller;
import imr.access.Role;
import imr.access.Route;
import imr.api.QueryField;
import imr.api.Reply;
import imr.api.Request;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.process.ReviewerAccess;
import imr.store.CaseFolder;
import imr.store.CaseStates;

/**
 * Lets reviewers read the cases that are assigned to them, and no others. Where a case is not theirs, they are whatever else they may be: the role of
 * a reviewer counts for nothing there.
 */
record AssignedCases(CaseStates states) {
    /** The same for a case that is not known: whether another's case exists is not told. */
    private static final Reply NOT_ASSIGNED = Reply.problem(
            403, "NOT_THE_ASSIGNED_REVIEWER", "This case is not assigned to you; yours are at /worklist.");

    /** What a request that may be served is answered from. */
    @FunctionalInterface
    interface Answering {
        Reply answer(Request request, Caller caller);
    }

    /** @param operation something of a case */
    Reply answer(Operation operation, CaseNumber caseNumber, Request request, Caller caller, Answering answering) {
        Route route = operation.route();
        if (!caller.roles().contains(Role.REVIEWER) || !route.roles().contains(Role.REVIEWER) || route.everybody())
            return answering.answer(request, caller);
        ReviewerAccess access = access(caseNumber, caller);
        if (access instanceof ReviewerAccess.Whole) return answering.answer(request, caller);
        Caller other = caller.without(Role.REVIEWER);
        if (route.isOpenTo(other, caseNumber)) return answering.answer(request, other);
        return access instanceof ReviewerAccess.Until(CaseVersion last)
                        && operation.query().contains(QueryField.VERSION)
                ? former(last, request, caller, answering)
                : NOT_ASSIGNED;
    }

    private ReviewerAccess access(CaseNumber caseNumber, Caller caller) {
        return states.folder(caseNumber)
                .map(CaseFolder::review)
                .map(review -> review.access(caller.subject()))
                .orElse(new ReviewerAccess.None());
    }

    /** The latest there was for them stands for the latest there is. */
    private static Reply former(CaseVersion last, Request request, Caller caller, Answering answering) {
        String latest = String.valueOf(last.number());
        int asked = Integer.parseInt(request.query(QueryField.VERSION.field(), latest));
        return asked > last.number()
                ? NOT_ASSIGNED
                : answering.answer(request.with(QueryField.VERSION, String.valueOf(asked)), caller);
    }
}
