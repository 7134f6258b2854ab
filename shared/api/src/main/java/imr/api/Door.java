package imr.api;

import imr.access.Access;
import imr.access.Caller;
import imr.access.Gate;
import imr.domain.CaseNumber;
import imr.domain.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The way in to a function of the API: first who asks and whether they may, then whether path and query are what the route takes, then what was
 * asked for. Every failure becomes an answer.
 *
 * @param <O> what the function can do
 */
public final class Door<O extends Enum<O> & ApiOperation> {
    private final Gate gate;
    private final List<O> operations;
    private final Answering<O> answering;
    private final Consumer<String> log;

    /** What answers a request that may be served. */
    @FunctionalInterface
    public interface Answering<O> {
        /** @param caseNumber the case the route is about; {@code null} where it is about none */
        Reply answer(O operation, @Nullable CaseNumber caseNumber, Request request, Caller caller);
    }

    /** @param log takes lines without health information */
    public Door(Gate gate, Class<O> operations, Answering<O> answering, Consumer<String> log) {
        this.gate = gate;
        this.operations = Arrays.asList(operations.getEnumConstants());
        this.answering = answering;
        this.log = log;
    }

    public Reply answer(Request request) {
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
        O operation = operations.stream()
                .filter(one -> one.route().matches(request.method(), request.path()))
                .findFirst()
                .orElse(null);
        if (operation == null) return Reply.problem(404, "ROUTE_UNKNOWN", "There is no such route.");
        Optional<Reply> refused = Inputs.refusal(Inputs.problems(operation, request));
        return refused.orElseGet(() -> answering.answer(operation, caseNumber, request, caller));
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
