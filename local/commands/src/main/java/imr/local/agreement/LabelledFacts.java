package imr.local.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people who knew only the vocabulary took from each clause of letters: lines of JSON with {@code case}, {@code quote} and {@code facts}. */
final class LabelledFacts {
    private LabelledFacts() {}

    /** By case number; letters of which nothing is stated are there too. */
    static Map<String, List<FactStatement>> read(List<Path> files) {
        Map<String, List<FactStatement>> statements = new TreeMap<>();
        for (Path file : files)
            JsonLines.read(
                            file,
                            clause -> clause.path("case").isTextual(),
                            "not a labelled clause; each line is a JSON object with case, quote and facts.")
                    .forEach(clause -> add(clause, statements));
        return statements;
    }

    private static void add(JsonNode clause, Map<String, List<FactStatement>> statements) {
        List<FactStatement> ofCase =
                statements.computeIfAbsent(clause.path("case").asText(), number -> new ArrayList<>());
        for (JsonNode fact : clause.path("facts"))
            FactStatement.labelled(
                            fact.path("id").asText(),
                            fact.path("status").asText(""),
                            fact.path("of").asText(""),
                            clause.path("quote").asText(""))
                    .ifPresent(ofCase::add);
    }
}
