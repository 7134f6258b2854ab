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
import org.jspecify.annotations.Nullable;

/** Answers requests, each by the part that knows what was asked for. */
final class Api {
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
            case EVALUATIONS -> evaluations.of(request.body());
        };
    }
}
