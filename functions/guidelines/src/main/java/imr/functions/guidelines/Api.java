package imr.functions.guidelines;

import imr.access.Caller;
import imr.access.Gate;
import imr.api.Door;
import imr.api.Reply;
import imr.api.Request;
import imr.domain.CaseNumber;
import imr.domain.TreatmentId;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers requests, each by the part that knows what was asked for. */
final class Api {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final Reply NO_KEY = Reply.problem(
            400,
            "IDEMPOTENCY_KEY_INVALID",
            "An Idempotency-Key has 1 to 100 letters, digits, dots, colons, dashes and underscores; here it may be left out.");

    private final Door<Operation> door;
    private final InForce inForce;
    private final Evaluations evaluations;

    /** @param log takes lines without health information */
    Api(Gate gate, InForce inForce, Evaluations evaluations, Consumer<String> log) {
        this.door = new Door<>(gate, Operation.class, this::answer, log);
        this.inForce = inForce;
        this.evaluations = evaluations;
    }

    Reply answer(Request request) {
        return door.answer(request);
    }

    private Reply answer(Operation operation, @Nullable CaseNumber caseNumber, Request request, Caller caller) {
        return switch (operation) {
            case GUIDELINES -> {
                String treatment = request.query("treatment", "");
                yield Reply.json(inForce.on(
                        LocalDate.parse(request.query("on", "")),
                        treatment.isEmpty() ? null : new TreatmentId(treatment)));
            }
            case EVALUATIONS -> hasKeyOrNone(request) ? evaluations.of(request.body()) : NO_KEY;
        };
    }

    /** Nothing is changed, so a key is of no use here; a client that names all it posts may send it. */
    private static boolean hasKeyOrNone(Request request) {
        String key = request.header("idempotency-key");
        return key == null || key.isBlank() || KEY.matcher(key).matches();
    }
}
