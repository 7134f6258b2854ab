package imr.api;

import imr.domain.CaseNumber;
import imr.domain.Problem;
import imr.json.Characters;
import imr.store.UploadKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds path and query of a request against what its route takes. Everything that is wrong is said at once, with its place. */
public final class Inputs {
    private static final int LONGEST_NAME_SHOWN = 60;

    private final ApiOperation operation;
    private final Request request;
    private final List<Problem> problems = new ArrayList<>();

    private Inputs(ApiOperation operation, Request request) {
        this.operation = operation;
        this.request = request;
    }

    /** What is wrong; empty when the request can be served. Places are {@code path/caseNumber} and {@code ?version}. */
    public static List<Problem> problems(ApiOperation operation, Request request) {
        Inputs inputs = new Inputs(operation, request);
        inputs.path();
        operation.query().forEach(inputs::field);
        inputs.unknown();
        return inputs.problems;
    }

    private void path() {
        if (operation.route().path().contains("{caseNumber}") && !CaseNumber.isValid(request.parameter("caseNumber")))
            problems.add(new Problem(
                    "CASE_NUMBER_INVALID",
                    "path/caseNumber",
                    "A case number is CM, two digits, a dash and seven digits, such as CM26-0000001."));
        if (operation.route().path().contains("{uploadId}") && !UploadKey.isUploadId(request.parameter("uploadId")))
            problems.add(new Problem(
                    "UPLOAD_ID_INVALID",
                    "path/uploadId",
                    "An upload id has 1 to 64 letters, digits, dashes and underscores."));
    }

    private void field(QueryField field) {
        String place = "?" + field.field();
        String value = request.query(field.field(), "");
        if (request.twice().contains(field.field()))
            problems.add(new Problem("FIELD_TWICE", place, "This stands in the query twice; leave one of the two."));
        else if (value.isEmpty() ? operation.needs(field) : !field.isValid(value))
            problems.add(new Problem(field.code(), place, field.advice()));
    }

    private void unknown() {
        request.query().keySet().stream()
                .sorted()
                .filter(name -> operation.query().stream()
                        .noneMatch(field -> field.field().equals(name)))
                .forEach(name -> problems.add(new Problem(
                        "FIELD_UNKNOWN",
                        "?" + Characters.shown(name, LONGEST_NAME_SHOWN),
                        "This route takes no such field; correct its name or remove it.")));
    }

    /** The answer to problems; empty without any. */
    public static Optional<Reply> refusal(List<Problem> problems) {
        if (problems.isEmpty()) return Optional.empty();
        Problem first = problems.getFirst();
        return Optional.of(
                problems.size() == 1
                        ? Reply.problem(400, first.code(), first.advice(), problems)
                        : Reply.problem(
                                400,
                                "REQUEST_INVALID",
                                "The request cannot be served as it is; the problems say what to correct.",
                                problems));
    }
}
