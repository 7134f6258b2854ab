package imr.functions.review;

import imr.access.Caller;
import imr.api.Reply;
import imr.api.Request;
import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.domain.Fault;
import imr.domain.process.AuditEntry;
import imr.domain.process.ReviewerAccess;
import imr.json.Json;
import imr.store.CaseChange;
import imr.store.CaseFolder;
import imr.store.CaseStates;
import imr.store.KeyedReply;
import imr.store.ReviewFile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a case up, has something done with it, and stores the whole or nothing. Who acts names the version of the review that was read
 * ({@code If-Match}), so that of two at once one wins and the other is told what holds now; and, for a POST, a key of its own
 * ({@code Idempotency-Key}), so that the same request again gets the same answer and changes nothing.
 */
final class Desk {
    private static final int ATTEMPTS = 8;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final CaseStates states;
    private final Clock clock;

    Desk(CaseStates states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /** Whether a reviewer has a case, or decided it: nobody else is told anything of it, not even what would be refused. */
    boolean has(Caller reviewer, CaseNumber caseNumber) {
        return states.folder(caseNumber)
                .map(CaseFolder::review)
                .filter(review -> review.access(reviewer.subject()) instanceof ReviewerAccess.Whole)
                .isPresent();
    }

    Reply act(CaseNumber caseNumber, Request request, Caller caller, Consumer<Work> act) {
        boolean post = request.method().equals("POST");
        String named = request.header("idempotency-key");
        String key = named == null ? "" : named;
        if (post && !KEY.matcher(key).matches())
            return Reply.problem(
                    400,
                    "IDEMPOTENCY_KEY_MISSING",
                    "Send a header Idempotency-Key of 1 to 100 letters, digits, dots, colons, dashes and underscores, a new one for"
                            + " each thing you do and the same when you try again.");
        Digest asked = Digest.of(
                request.method() + " " + request.path() + " " + caller.subject() + " " + Digest.of(request.body()));
        if (post) {
            Optional<Reply> before = states.reply(caseNumber, key).map(one -> again(one, asked));
            if (before.isPresent()) return before.get();
        }
        String read = request.header("if-match");
        if (read == null || read.isBlank())
            return Reply.problem(
                    428,
                    "VERSION_MISSING",
                    "Send a header If-Match with the ETag of /cases/{caseNumber}/process as you read it, so that nothing is"
                            + " overwritten unseen.");
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<CaseFolder> found = states.folder(caseNumber);
            if (found.isEmpty())
                return Reply.problem(
                        404,
                        "CASE_UNKNOWN",
                        "No case of this number is known; check the number, or upload its first file.");
            CaseFolder folder = found.get();
            if (!read.strip().equals(version(folder.review()))) return changed(folder);
            Optional<Reply> reply = attempt(folder, caller, act, post ? key : "", asked);
            if (reply.isPresent()) return reply.get();
        }
        throw new Fault(Fault.Blame.DEPENDENCY, true, "a case is being changed by too many at once");
    }

    /**
     * The version of the review, as answers and requests name it: how many entries its record has. What a stage of the pipeline stores meanwhile, such
     * as a draft letter rendered anew, is no reason to refuse what somebody does.
     */
    static String version(@Nullable ReviewFile review) {
        return Reply.etag(review == null ? 0 : review.entries());
    }

    /** Empty when a stage stored something of the case at the same moment, so that it has to be taken up again. */
    private Optional<Reply> attempt(CaseFolder folder, Caller caller, Consumer<Work> act, String key, Digest asked) {
        ReviewFile before = folder.review();
        List<AuditEntry> entries =
                before == null ? List.of() : states.entries(folder.state().caseNumber());
        Work work = new Work(folder, entries.isEmpty() ? null : entries.getLast(), caller, clock.instant());
        if (work.refusal() == null) act.accept(work);
        Reply refusal = work.refusal();
        if (refusal != null) return Optional.of(refusal);
        CaseChange change = work.result();
        Reply reply = Reply.json(ReviewAnswer.of(change.after(), work.review())).of(version(work.review()));
        if (!key.isEmpty())
            change = change.with(new KeyedReply(
                    key,
                    asked,
                    reply.status(),
                    new String(reply.body(), StandardCharsets.UTF_8),
                    reply.etag(),
                    clock.instant()));
        return states.commit(change) ? Optional.of(reply) : Optional.empty();
    }

    private static Reply again(KeyedReply before, Digest asked) {
        if (before.request().equals(asked))
            return new Reply(
                    before.status(), Reply.JSON, before.body().getBytes(StandardCharsets.UTF_8), before.etag());
        return Reply.problem(
                422,
                "IDEMPOTENCY_KEY_USED",
                "This key was used for another request; choose a new one for each thing you do.");
    }

    /** What holds now, for whoever came second. */
    private static Reply changed(CaseFolder folder) {
        ReviewFile review = folder.review();
        String now = review == null
                ? ""
                : new String(Json.write(ReviewAnswer.of(folder.state(), review).states()), StandardCharsets.UTF_8);
        return Reply.problem(
                        412,
                        "CASE_CHANGED",
                        "The case has changed since you read it"
                                + (now.isEmpty() ? "" : "; it is now in " + now.replaceAll("\\s+", " "))
                                + ". Read it again, and decide whether what you wanted still holds.")
                .of(version(review));
    }
}
