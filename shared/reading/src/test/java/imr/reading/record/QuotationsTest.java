package imr.reading.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.domain.Problem;
import imr.domain.fact.FactsFile;
import imr.json.Json;
import org.junit.jupiter.api.Test;

/** Every quotation stands in the record where it says, or is told with its place. */
class QuotationsTest {
    private static final FactsFile READ = new CaseReader().read(InventedCase.FILE, InventedCase.DOCUMENTS);

    @Test
    void whatOurReaderQuotesStandsThere() {
        assertThat(READ.facts()).isNotEmpty();
        assertThat(Quotations.problems(READ, InventedCase.DOCUMENTS)).isEmpty();
    }

    @Test
    void allThatDoNotStandThereAreToldAtOnceWithTheirPlace() {
        FactsFile changed = changed();
        assertThat(Quotations.problems(changed, InventedCase.DOCUMENTS))
                .extracting(problem -> problem.code() + " " + problem.place())
                .contains(
                        "QUOTATION_NOT_FOUND /facts/0/evidence/0",
                        "QUOTATION_ELSEWHERE /facts/1/evidence/0",
                        "NO_QUOTATION /facts/2/evidence",
                        "NO_SUCH_PAGE /amounts/0/evidence")
                .hasSize(4);
    }

    @Test
    void noProblemRepeatsTheWords() {
        assertThat(Quotations.problems(changed(), InventedCase.DOCUMENTS))
                .extracting(Problem::advice)
                .noneMatch(advice -> advice.contains("cane") || advice.contains("leg raise"));
    }

    private static FactsFile changed() {
        ObjectNode tree = (ObjectNode) Json.tree(READ);
        ArrayNode facts = (ArrayNode) tree.path("facts");
        assertThat(facts.size()).isGreaterThanOrEqualTo(3);
        evidence(facts.path(0)).put("words", "He walks with a cane");
        ObjectNode moved = evidence(facts.path(1));
        moved.put("start", moved.path("start").asInt() + 1)
                .put("end", moved.path("end").asInt() + 1);
        ((ObjectNode) facts.path(2)).putArray("evidence");
        ((ObjectNode) tree.path("amounts").path(0).path("evidence")).put("page", 7);
        return Json.read(tree, FactsFile.class);
    }

    private static ObjectNode evidence(com.fasterxml.jackson.databind.JsonNode fact) {
        return (ObjectNode) fact.path("evidence").path(0);
    }
}
