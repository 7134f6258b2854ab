package imr.functions.guidelines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.domain.fact.DocumentReading;
import imr.domain.fact.FactsFile;
import imr.domain.fact.Reader;
import imr.json.Fields;
import imr.json.Json;
import imr.json.StatedCaseDates;
import imr.json.UnreadableDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case made of what was sent: the dates that decide which edition governs, and facts with the disputed items. What an evaluation does not look at is
 * left empty.
 */
record GivenCase(CaseFile caseFile, FactsFile facts) {
    private static final List<String> LISTS =
            List.of("documents", "items", "clauses", "facts", "mentions", "terms", "amounts", "authorized");

    /** {@code null} when it is none; why is then among the problems of the fields. */
    static @Nullable GivenCase of(Fields fields, JsonNode sent, VocabularyCheck vocabulary) {
        CaseDates dates = StatedCaseDates.of(fields);
        boolean missing = fields.isMissing("facts");
        fields.done();
        if (missing) return null;
        List<imr.domain.Problem> wrong = FactsCheck.problems(sent, vocabulary);
        wrong.forEach(problem -> fields.problem(problem.code(), problem.place(), problem.advice()));
        if (!wrong.isEmpty()) return null;
        FactsFile facts;
        try {
            facts = Json.read(completed((ObjectNode) sent), FactsFile.class);
        } catch (UnreadableDocument e) {
            fields.problem("FACTS_INVALID", fields.at("facts"), "A value cannot be: " + e.getMessage() + ".");
            return null;
        }
        vocabulary
                .values(facts, FactsCheck.PLACE)
                .forEach(problem -> fields.problem(problem.code(), problem.place(), problem.advice()));
        return new GivenCase(caseFile(facts, dates), facts);
    }

    /** Facts that a reader would have told and that were left out. */
    private static ObjectNode completed(ObjectNode sent) {
        ObjectNode whole = sent.deepCopy();
        whole.remove("format");
        Digest digest = Digest.of(Json.write(sent));
        for (String list : LISTS) if (!whole.has(list)) whole.putArray(list);
        if (!whole.has("names")) whole.putObject("names");
        if (!whole.has("version")) whole.put("version", 1);
        if (!whole.has("reader")) whole.set("reader", Json.tree(new Reader("not told", digest)));
        if (!whole.has("caseFile")) whole.put("caseFile", digest.hex());
        return whole;
    }

    private static CaseFile caseFile(FactsFile facts, CaseDates dates) {
        return new CaseFile(
                facts.caseNumber(),
                new CaseVersion(facts.version().number()),
                "not-stored",
                Priority.STANDARD,
                dates,
                Employee.UNNAMED,
                null,
                facts.items(),
                facts.documents().stream().map(GivenCase::document).toList(),
                List.of());
    }

    private static CaseDocument document(DocumentReading read) {
        return new CaseDocument(
                read.id(), read.digest(), 0, read.kind(), null, null, read.pagesRead(), List.of(), null);
    }
}
