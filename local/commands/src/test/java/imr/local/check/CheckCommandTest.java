package imr.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code imr check} on letters made up in the form of the published ones. */
class CheckCommandTest {
    private static final String LETTER = """
            IMR Case Number: CM16-0000001   Date of Injury: 03/02/2016
            UR Denial Date: 11/21/2016   Application Received: 12/02/2016

            HOW THE IMR FINAL DETERMINATION WAS MADE

            A reviewer with no tie to the parties looked at the papers.

            CLINICAL CASE SUMMARY

            The worker is a 44 year old male and has pain of the right knee since 03/02/2016.

            IMR ISSUES, DECISIONS AND RATIONALES

            1. MRI of the right knee: Upheld

            Claims Administrator guideline: MTUS Knee Complaints 2004.

            MAXIMUS guideline: %s

            Decision rationale: %s

            """;

    private static final String GUIDELINE = "Decision based on MTUS Knee Complaints 2004.";
    private static final String SOUND =
            "The MTUS recommends imaging for red flags. The request for MRI of the right knee is not medically necessary.";

    @TempDir
    Path folder = Path.of("");

    private record Run(int exit, String out) {}

    @Test
    void aSoundLetterHasNothingFoundAndExitsWithZero() throws IOException {
        Run run = check(LETTER.formatted(GUIDELINE, SOUND));
        assertThat(run.out()).contains("CM16-0000001  nothing found", "1 letter, 1 item; faults in 0 letters");
        assertThat(run.exit()).isZero();
    }

    @Test
    void aWarningIsToldWithItsPlaceAndKeepsNobodyFromSigning() throws IOException {
        Run run = check(LETTER.formatted(GUIDELINE, SOUND.replace("right", "left")));
        assertThat(run.out())
                .contains(
                        "! OTHER_SIDE · item 1, rationale, sentence 2",
                        "it says: “MRI of the left knee”",
                        "item 1: “MRI of the right knee”",
                        "0 could not have been signed");
        assertThat(run.exit()).isZero();
    }

    @Test
    void aHardGateThatFailsExitsWithOne() throws IOException {
        Run run = check(
                LETTER.formatted("The Expert Reviewer did not cite any medical evidence for its decision.", SOUND));
        assertThat(run.out()).contains("✗ NO_GUIDELINE · item 1, guideline relied on", "1 could not have been signed");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void whatIsNoLetterIsToldAndExitsWithOne() throws IOException {
        Run run = check("A shopping list: bread, milk.");
        assertThat(run.out()).contains("NOT_A_LETTER", "0 letters, 0 items");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void theDocumentHasPlacesAndNoneOfTheLettersWords() throws IOException {
        Run run = check(LETTER.formatted(GUIDELINE, SOUND.replace("right", "left")), "--json");
        JsonNode letter = new ObjectMapper().readTree(run.out()).path("letters").path(0);
        assertThat(letter.path("caseNumber").asText()).isEqualTo("CM16-0000001");
        assertThat(letter.path("blocked").asBoolean()).isFalse();
        JsonNode fault = letter.path("faults").path(0);
        assertThat(fault.path("code").asText()).isEqualTo("OTHER_SIDE");
        assertThat(fault.path("place").toString())
                .isEqualTo("{\"section\":\"RATIONALE\",\"item\":1,\"sentence\":2,\"start\":59,\"end\":79}");
        assertThat(run.out()).doesNotContain("44 year old", "MRI");
    }

    private Run check(String letter, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), letter);
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new CheckCommand()).setOut(new PrintWriter(out));
        String[] arguments = java.util.Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = file.toString();
        return new Run(command.execute(arguments), out.toString());
    }
}
