package imr.local.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imr.local.run.BadSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people who knew only the vocabulary took from each clause of letters: lines of JSON with {@code case}, {@code quote} and {@code facts}. */
final class LabelledFacts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledFacts() {}

    /** By case number; letters of which nothing is stated are there too. */
    static Map<String, List<FactStatement>> read(List<Path> files) {
        Map<String, List<FactStatement>> statements = new TreeMap<>();
        for (Path file : files) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++)
                if (!lines.get(i).isBlank()) add(parse(lines.get(i), file, i + 1), statements);
        }
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

    private static JsonNode parse(String line, Path file, int number) {
        try {
            JsonNode clause = JSON.readTree(line);
            if (clause.path("case").isTextual()) return clause;
        } catch (IOException e) {
            // Told below, without the content.
        }
        throw new BadSource(file + " line " + number
                + ": not a labelled clause; each line is a JSON object with case, quote and facts.");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getFileName(), e);
        }
    }
}
