package imr.local.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.domain.evaluation.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Facts that somebody wrote take the place of what our reader finds, once they are checked. */
class GivenFactsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NUMBER = "CM16-0000001";

    @TempDir
    Path folder = Path.of("");

    private Path letter = Path.of("");
    private String out = "";

    @BeforeEach
    void aLetter() throws IOException {
        letter = Files.writeString(
                folder.resolve(NUMBER + ".txt"),
                LetterFixture.decided(Outcome.UPHELD, Outcome.OVERTURNED).text());
    }

    @Test
    void writtenFactsGivenBackComeToTheSameRecommendations() throws IOException {
        assertThat(recommend("a.csv", "--write-facts", folder.resolve("facts").toString()))
                .isZero();
        assertThat(recommend("b.csv", "--facts", folder.resolve("facts").toString()))
                .as(out)
                .isZero();
        assertThat(Files.readString(folder.resolve("b.csv"))).isEqualTo(Files.readString(folder.resolve("a.csv")));
    }

    @Test
    void aPersonNeedsToWriteFormatCaseAndFactsOnly() throws IOException {
        give("{\"format\": \"imr.facts.v1\", \"caseNumber\": \"" + NUMBER + "\", \"facts\": []}");
        assertThat(recommend("c.csv", "--facts", folder.resolve("given").toString()))
                .as(out)
                .isZero();
        assertThat(Files.readString(folder.resolve("c.csv"))).contains("Upheld").doesNotContain("Overturned,acoem");
    }

    @Test
    void whatIsNotOfTheSchemaOrTheVocabularyIsToldAtOnceAndTheLetterIsLeftOut() throws IOException {
        give("{\"format\": \"imr.facts.v1\", \"caseNumber\": \"" + NUMBER + "\", \"factz\": 1, \"facts\": ["
                + "{\"id\": \"no.such-fact\", \"value\": {\"type\": \"flag\"}, \"status\": \"SAID\"}]}");
        assertThat(recommend("d.csv", "--facts", folder.resolve("given").toString()))
                .isEqualTo(1);
        assertThat(out)
                .contains(
                        NUMBER + ".json /factz: FACTS_SCHEMA",
                        "/facts/0/status: FACTS_SCHEMA",
                        "/facts/0/id: FACT_UNKNOWN")
                .contains("0 items written");
    }

    @Test
    void aQuotationThatDoesNotStandInTheLetterIsRefusedWithItsPlace() throws IOException {
        recommend("e.csv", "--write-facts", folder.resolve("given").toString());
        Path file = folder.resolve("given").resolve(NUMBER + ".json");
        ObjectNode facts = (ObjectNode) JSON.readTree(file.toFile());
        ((ObjectNode) facts.at("/facts/0/evidence/0")).put("words", "He can lift again");
        ((ObjectNode) facts.at("/facts/1/evidence/0")).put("document", "other.pdf");
        Files.writeString(file, JSON.writeValueAsString(facts));
        assertThat(recommend("f.csv", "--facts", folder.resolve("given").toString()))
                .isEqualTo(1);
        assertThat(out)
                .contains("/facts/0/evidence/0: QUOTATION_NOT_FOUND", "/facts/1/evidence/0: NO_SUCH_PAGE")
                .doesNotContain("lift again");
    }

    @Test
    void aLetterWithoutFactsIsTold() throws IOException {
        Files.createDirectories(folder.resolve("given"));
        assertThat(recommend("g.csv", "--facts", folder.resolve("given").toString()))
                .isEqualTo(1);
        assertThat(out).contains("FACTS_MISSING");
    }

    private void give(String json) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("given")).resolve(NUMBER + ".json"), json);
    }

    private int recommend(String csv, String... more) {
        List<String> arguments = new java.util.ArrayList<>(
                List.of(letter.toString(), "--out", folder.resolve(csv).toString()));
        arguments.addAll(List.of(more));
        StringWriter text = new StringWriter();
        int status = new CommandLine(new RecommendCommand())
                .setOut(new PrintWriter(text))
                .execute(arguments.toArray(String[]::new));
        out = text.toString();
        return status;
    }
}
