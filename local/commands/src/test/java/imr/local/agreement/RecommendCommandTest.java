package imr.local.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.evaluation.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands over letters, from the file to what they write. */
class RecommendCommandTest {
    private static final LetterFixture LETTER = LetterFixture.decided(Outcome.UPHELD, Outcome.OVERTURNED);

    @TempDir
    Path folder = Path.of("");

    private Map<String, String> expected = Map.of();

    @BeforeEach
    void recommendOnTheLetterAsItIs() throws IOException {
        expected = recommendations(LETTER);
    }

    @Test
    void bothItemsCarryARecommendation() {
        assertThat(rows()).hasSize(2).allMatch(row -> row.contains("Upheld,") || row.contains("Overturned,"));
    }

    @Test
    void everyItemTellsHowManyFactsItLacksAndARecommendedOneLacksNone() {
        assertThat(expected.getOrDefault("recommendations.csv", ""))
                .startsWith(
                        "case_number,item,disputed_item,treatment,recommendation,guideline,deciding_criterion,missing\n");
        assertThat(rows()).allMatch(row -> row.matches(row.contains(",Overturned,") ? ".*,0" : ".*,[1-9]"));
    }

    @Test
    void swappedDecisionsChangeNoByte() throws IOException {
        for (Outcome first : Outcome.values())
            for (Outcome second : Outcome.values())
                assertThat(recommendations(LetterFixture.decided(first, second)))
                        .isEqualTo(expected);
    }

    @Test
    void lettersWithoutDecisionsAndReasonsComeToTheSameBytes() throws IOException {
        assertThat(recommendations(LetterFixture.undecided())).isEqualTo(expected);
    }

    @Test
    void otherReasonsChangeNoByte() throws IOException {
        assertThat(recommendations(new LetterFixture(
                        ": Overturned",
                        ": Upheld",
                        "Decision based on another guideline.",
                        "The record shows intolerance of ibuprofen, physical therapy twice a week and a new motor deficit"
                                + " of the left foot. The request is medically necessary.")))
                .isEqualTo(expected);
    }

    @Test
    void theReportShowsTheReviewersOwnWordsBesideWhatDecided() throws IOException {
        Path letter = Files.writeString(folder.resolve("CM16-0000001.txt"), LETTER.text());
        StringBuilder labels = new StringBuilder("case_number,item,disputed_item,decision\n");
        for (String row : rows()) {
            String item = row.split(",")[1];
            labels.append("CM16-0000001,").append(item).append(",x,");
            labels.append(row.contains(",Upheld,") ? "Overturned\n" : "Upheld\n");
        }
        Path csv = Files.writeString(folder.resolve("items.csv"), labels);
        Path html = folder.resolve("agreement.html");
        assertThat(run(
                        new AgreementCommand(),
                        letter.toString(),
                        "--labels",
                        csv.toString(),
                        "--html",
                        html.toString()))
                .isZero();
        assertThat(Files.readString(html))
                .contains("The reviewer weighed the findings", "clinical-summary.txt, page 1", "CM16-0000001, item 2");
    }

    @Test
    void agreementPrintsWhatTheReadingIsWorthAndComparesFactsWithLabels() throws IOException {
        Path letter = Files.writeString(folder.resolve("CM16-0000001.txt"), LETTER.text());
        Path csv = Files.writeString(
                folder.resolve("items.csv"),
                "case_number,item,x,decision\nCM16-0000001,1,x,Upheld\nCM16-0000001,2,x,Overturned\n");
        Path facts = Files.writeString(
                folder.resolve("labels.jsonl"),
                "{\"case\": \"CM16-0000001\", \"quote\": \"Sensation is decreased\", \"facts\": [{\"id\": \"exam.sensory-deficit\"}]}\n");
        StringWriter out = new StringWriter();
        assertThat(new CommandLine(new AgreementCommand())
                        .setOut(new PrintWriter(out))
                        .execute(
                                letter.toString(),
                                "--labels",
                                csv.toString(),
                                "--labels-of-facts",
                                facts.toString(),
                                "--html",
                                folder.resolve("a.html").toString()))
                .isZero();
        assertThat(out.toString())
                .contains("as read", "90 % of draws of letters", "summaries emptied", "summaries swapped")
                .containsPattern("exam.sensory-deficit +1  1.000");
    }

    @Test
    void agreementNeedsDecisionsOrLabelledFacts() throws IOException {
        Path letter = Files.writeString(folder.resolve("CM16-0000001.txt"), LETTER.text());
        StringWriter err = new StringWriter();
        int status = new CommandLine(new AgreementCommand())
                .setErr(new PrintWriter(err))
                .execute(letter.toString());
        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("--labels-of-facts");
    }

    private List<String> rows() {
        return expected.getOrDefault("recommendations.csv", "").lines().skip(1).toList();
    }

    private Map<String, String> recommendations(LetterFixture fixture) throws IOException {
        Path run = Files.createTempDirectory(folder, "run");
        Path letter = Files.writeString(run.resolve("CM16-0000001.txt"), fixture.text());
        Path out = run.resolve("out");
        Files.createDirectories(out);
        assertThat(run(
                        new RecommendCommand(),
                        letter.toString(),
                        "--out",
                        out.resolve("recommendations.csv").toString(),
                        "--traces",
                        out.toString()))
                .isZero();
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) written.put(String.valueOf(file.getFileName()), Files.readString(file));
        }
        assertThat(written).hasSize(2);
        return written;
    }

    private static int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }
}
