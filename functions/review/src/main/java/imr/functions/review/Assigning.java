package imr.functions.review;

import imr.api.Reply;
import imr.domain.CaseNumber;
import imr.domain.casefile.CaseFile;
import imr.domain.process.ActorRole;
import imr.domain.process.AuditEvent;
import imr.domain.process.ReassignmentReason;
import imr.domain.process.ReviewTransition;
import imr.domain.reviewer.Assignment;
import imr.domain.reviewer.CaseProfile;
import imr.domain.reviewer.Consideration;
import imr.domain.reviewer.DisputedTreatment;
import imr.domain.reviewer.Party;
import imr.domain.reviewer.PartyId;
import imr.domain.reviewer.PartyRole;
import imr.domain.reviewer.ReviewerId;
import imr.domain.reviewer.ReviewerRegistry;
import imr.domain.reviewer.UsState;
import imr.json.Fields;
import imr.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Assigns a reviewer (Labor Code 139.5(d)): proposes those whose specialty fits, with every screen of conflicts, and lets a coordinator take the one
 * proposed or another who passed. Who was considered and why not is kept with the record by its digest.
 */
record Assigning(Registry registry, Documents documents) {
    private static final int MOST_PARTIES = 60;

    /** Who would be asked, and why the others would not; changes nothing. */
    Reply proposal(Work work, Body body) {
        List<Party> parties = parties(body.fields());
        var refused = body.refused();
        if (refused.isPresent()) return refused.get();
        return Reply.json(propose(work, parties, registry.all()));
    }

    void assign(Work work, Body body) {
        Fields fields = body.fields();
        List<Party> parties = parties(fields);
        String asked = fields.optional("reviewer", 20);
        ReassignmentReason reason = body.optionalChoice("reason", ReassignmentReason.class);
        if (asked != null && !ReviewerId.isValid(asked))
            fields.problem("FIELD_WRONG", fields.at("reviewer"), "A reviewer is named by an id such as R-0001.");
        if (Coordination.refused(work, body)) return;
        Assignment assignment = propose(work, parties, registry.all());
        ReviewerId reviewer = asked == null ? assignment.proposed() : new ReviewerId(asked);
        if (reviewer == null) {
            work.refuse(
                    409,
                    "NOBODY_FITS",
                    "None of the reviewers passes every screen: " + reasons(assignment)
                            + " Add a reviewer to the registry, or ask for leave to assign several.");
            return;
        }
        Consideration considered = assignment.considered().stream()
                .filter(one -> one.reviewer().equals(reviewer))
                .findFirst()
                .orElse(null);
        if (considered == null) {
            work.refuse(404, "REVIEWER_UNKNOWN", "The registry has no reviewer " + reviewer + ".");
            return;
        }
        if (!considered.couldBeAsked()) {
            work.refuse(
                    409,
                    "REVIEWER_REFUSED",
                    reviewer + " cannot review this case. "
                            + String.join(
                                    " ",
                                    considered.refusals().stream()
                                            .map(refusal -> refusal.sentence())
                                            .toList()));
            return;
        }
        boolean again = work.review().reviewer().isPresent();
        boolean done = again
                ? work.apply(
                        new ReviewTransition.ReviewerReassigned(
                                reviewer, reason == null ? ReassignmentReason.UNAVAILABLE : reason),
                        work.actor(ActorRole.COORDINATOR))
                : work.apply(new ReviewTransition.ReviewerAssigned(reviewer), work.actor(ActorRole.COORDINATOR));
        if (done) note(work, assignment);
    }

    /** That the screens were run, on whom, and with what result: the proof that a remand went to another (Labor Code 4610.6(i)). */
    private static void note(Work work, Assignment assignment) {
        TreeMap<String, String> inputs = new TreeMap<>();
        inputs.put("screening", imr.domain.Digest.of(Json.write(assignment)).hex());
        for (ReviewerId former : assignment.formerReviewers()) inputs.put("refused." + former, "FORMER_REVIEWER");
        work.note(new AuditEvent("REVIEWERS_SCREENED", inputs), work.actor(ActorRole.COORDINATOR));
    }

    private Assignment propose(Work work, List<Party> parties, ReviewerRegistry reviewers) {
        CaseFile file = documents.caseFile(work);
        CaseProfile profile = new CaseProfile(
                work.caseNumber(),
                file.items().stream().map(DisputedTreatment::of).distinct().toList(),
                UsState.CA,
                work.today(),
                parties,
                sameDispute(work),
                Set.copyOf(work.review().state().excluded()));
        return Assignment.propose(reviewers, profile, registry.load(reviewers));
    }

    private static Set<CaseNumber> sameDispute(Work work) {
        return new HashSet<>(Set.of(work.caseNumber()));
    }

    private static String reasons(Assignment assignment) {
        return String.join(
                " ",
                assignment.considered().stream()
                        .flatMap(one -> one.refusals().stream())
                        .map(refusal -> refusal.sentence())
                        .distinct()
                        .limit(10)
                        .toList());
    }

    private static List<Party> parties(Fields fields) {
        List<Party> parties = new ArrayList<>();
        for (Fields entry : fields.list("parties", 1, MOST_PARTIES)) {
            String id = entry.required("id", 20);
            PartyRole role = entry.oneOf("role", Body.constant(PartyRole.class), Body.names(PartyRole.class));
            if (role == null) entry.isMissing("role");
            entry.done();
            Party party = party(id, role, entry);
            if (party != null) parties.add(party);
        }
        if (parties.stream().noneMatch(party -> party.role() == PartyRole.EMPLOYEE))
            fields.problem(
                    "EMPLOYEE_MISSING",
                    fields.at("parties"),
                    "Name the employee by id, with the role EMPLOYEE; nobody can be screened for having treated them otherwise.");
        return parties;
    }

    private static @Nullable Party party(@Nullable String id, @Nullable PartyRole role, Fields entry) {
        if (id == null || role == null) return null;
        if (PartyId.isValid(id)) return new Party(new PartyId(id), role);
        entry.problem("FIELD_WRONG", entry.at("id"), "A party is P- or O- and digits; names do not belong here.");
        return null;
    }
}
