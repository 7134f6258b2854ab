package imr.functions.lookup;

import imr.access.Caller;
import imr.access.Gate;
import imr.api.Door;
import imr.api.Reply;
import imr.api.Request;
import imr.domain.CaseNumber;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers requests, each by the part that knows what was asked for. */
final class Api {
    private final Door<Operation> door;
    private final AssignedCases assigned;
    private final Cases cases;
    private final Lists lists;
    private final Uploads uploads;

    /** @param log takes lines without health information */
    Api(Gate gate, AssignedCases assigned, Cases cases, Lists lists, Uploads uploads, Consumer<String> log) {
        this.door = new Door<>(gate, Operation.class, this::answer, log);
        this.assigned = assigned;
        this.cases = cases;
        this.lists = lists;
        this.uploads = uploads;
    }

    Reply answer(Request request) {
        return door.answer(request);
    }

    private Reply answer(Operation operation, @Nullable CaseNumber caseNumber, Request request, Caller caller) {
        return switch (operation) {
            case WORK_LIST -> lists.work(request, caller);
            case STRAYS -> lists.strays(request);
            case PUBLISHED -> lists.published(request);
            case STATISTICS -> lists.statistics(request);
            case CASE, DETERMINATION, TRACE, FACTS, LETTER, PROCESS, UPLOAD, PUBLISHED_LETTER -> {
                CaseNumber number = Objects.requireNonNull(caseNumber, "checked");
                yield assigned.answer(
                        operation, number, request, caller, (asked, as) -> ofCase(operation, number, asked, as));
            }
        };
    }

    private Reply ofCase(Operation operation, CaseNumber caseNumber, Request request, Caller caller) {
        return switch (operation) {
            case CASE -> cases.state(caseNumber, caller);
            case DETERMINATION -> cases.determination(caseNumber, request, caller);
            case TRACE -> cases.trace(caseNumber, request, caller);
            case FACTS -> cases.facts(caseNumber, request, caller);
            case LETTER -> cases.letter(caseNumber, request, caller);
            case PROCESS -> cases.process(caseNumber, caller);
            case UPLOAD -> uploads.addresses(caseNumber, request);
            case PUBLISHED_LETTER -> cases.publishedLetter(caseNumber, request);
            case WORK_LIST, STRAYS, PUBLISHED, STATISTICS ->
                throw new IllegalArgumentException(operation + " is about no case");
        };
    }
}
