package imr.functions.lookup;

import imr.access.Access;
import imr.access.Caller;
import imr.access.Gate;
import imr.domain.CaseNumber;
import imr.domain.Fault;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers requests: first who asks and whether they may, then what was asked for. Every failure becomes an answer. */
final class Api {
    private final Gate gate;
    private final Cases cases;
    private final Lists lists;
    private final Uploads uploads;
    private final Publication publication;
    private final Consumer<String> log;

    /** @param log takes lines without health information */
    Api(Gate gate, Cases cases, Lists lists, Uploads uploads, Publication publication, Consumer<String> log) {
        this.gate = gate;
        this.cases = cases;
        this.lists = lists;
        this.uploads = uploads;
        this.publication = publication;
        this.log = log;
    }

    Reply answer(Request request) {
        try {
            String number = request.parameter("caseNumber");
            CaseNumber caseNumber = CaseNumber.isValid(number) ? new CaseNumber(number) : null;
            return switch (gate.ask(request.method(), request.path(), request.header("authorization"), caseNumber)) {
                case Access.Refused(var because) -> Reply.problem(because.status(), because.name(), because.advice());
                case Access.Granted(var caller) -> answer(request, caller, caseNumber);
            };
        } catch (Fault e) {
            log.accept(request.method() + " " + request.path() + " failed: " + e.getMessage());
            return failure(e);
        } catch (RuntimeException e) {
            // The message may quote what it stumbled over, so only the kind and the place are logged.
            log.accept(request.method() + " " + request.path() + " failed: "
                    + e.getClass().getName() + " at " + (e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]));
            return Reply.problem(500, "INTERNAL", "Something went wrong here; try again, and report it if it stays.");
        }
    }

    private Reply answer(Request request, Caller caller, @Nullable CaseNumber caseNumber) {
        Operation operation = Operation.of(request.method(), request.path()).orElse(null);
        if (operation == null) return Reply.problem(404, "ROUTE_UNKNOWN", "There is no such route.");
        return switch (operation) {
            case WORK_LIST -> lists.work(request);
            case STRAYS -> lists.strays(request);
            case PUBLISHED -> lists.published(request);
            case CASE, DETERMINATION, TRACE, LETTER, UPLOAD, PUBLISH, PUBLISHED_LETTER ->
                caseNumber == null
                        ? Reply.problem(
                                400,
                                "CASE_NUMBER_INVALID",
                                "A case number is CM, two digits, a dash and seven digits, such as CM26-0000001.")
                        : answer(operation, caseNumber, request, caller);
        };
    }

    private Reply answer(Operation operation, CaseNumber caseNumber, Request request, Caller caller) {
        return switch (operation) {
            case CASE -> cases.state(caseNumber, caller);
            case DETERMINATION -> cases.determination(caseNumber, request);
            case TRACE -> cases.trace(caseNumber, request);
            case LETTER -> cases.letter(caseNumber, request, caller);
            case UPLOAD -> uploads.addresses(caseNumber, request);
            case PUBLISH -> publication.publish(caseNumber, caller);
            case PUBLISHED_LETTER -> cases.publishedLetter(caseNumber, request);
            case WORK_LIST, STRAYS, PUBLISHED -> throw new IllegalArgumentException(operation + " is about no case");
        };
    }

    private static Reply failure(Fault fault) {
        return switch (fault.blame()) {
            case CLIENT -> Reply.problem(400, "REQUEST_INVALID", "The request cannot be served as it is.");
            case DEPENDENCY ->
                Reply.problem(503, "TRY_AGAIN", "A service this needs does not answer; try again in a moment.");
            case SERVER ->
                Reply.problem(500, "INTERNAL", "Something went wrong here; try again, and report it if it stays.");
        };
    }
}
