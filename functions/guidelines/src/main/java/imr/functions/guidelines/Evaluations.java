package imr.functions.guidelines;

import com.fasterxml.jackson.databind.JsonNode;
import imr.api.Reply;
import imr.domain.Problem;
import imr.evaluation.CaseEvaluator;
import imr.json.EvaluationJson;
import imr.json.Fields;
import imr.json.StrictJson;
import imr.json.StrictJson.Document;
import imr.json.StrictJson.NoJson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Evaluates facts that somebody sends, under the guidelines in use, and forgets them: nothing is stored, so the same request gets the same answer
 * however often it is sent.
 */
final class Evaluations {
    static final int LARGEST = 1_000_000;
    private static final String FACTS = "facts";

    private final CaseEvaluator evaluator;
    private final VocabularyCheck vocabulary;
    private final Clock clock;

    Evaluations(CaseEvaluator evaluator, Clock clock) {
        this.evaluator = evaluator;
        this.vocabulary = new VocabularyCheck(evaluator.guidelines());
        this.clock = clock;
    }

    Reply of(byte[] body) {
        if (body.length > LARGEST)
            return Reply.problem(
                    413,
                    "REQUEST_TOO_LARGE",
                    "Facts to evaluate have at most 1,000,000 bytes; leave out clauses, mentions and terms, which no criterion needs.");
        return switch (StrictJson.read(body)) {
            case NoJson no ->
                refused(List.of(new Problem(
                        no.fieldTwice() ? "FIELD_TWICE" : "BODY_NOT_JSON",
                        no.place().isEmpty() ? "#" : "#, " + no.place(),
                        no.fieldTwice()
                                ? "A field stands here a second time; leave one of the two."
                                : "From here on this is no JSON in UTF-8; correct it.")));
            case Document(JsonNode root) -> of(root);
        };
    }

    private Reply of(JsonNode root) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Fields fields = Fields.of(root, "", today);
        GivenCase given = GivenCase.of(fields, root.path(FACTS), vocabulary);
        if (!fields.problems().isEmpty() || given == null) return refused(fields.problems());
        return new Reply(200, Reply.JSON, EvaluationJson.write(evaluator.evaluate(given.caseFile(), given.facts())));
    }

    private static Reply refused(List<Problem> problems) {
        return Reply.problem(
                400,
                "REQUEST_INVALID",
                "The facts cannot be evaluated as they are; the problems say what to correct.",
                problems);
    }
}
