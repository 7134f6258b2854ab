package imr.local.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReadCommandTest {
    private static final String TEXT =
            "Straight leg raise is positive on the left. He denies numbness in the left leg.";

    @TempDir
    Path folder = Path.of("");

    private int status;

    @Test
    void aTextIsShownFactByFactWithItsWords() {
        String out = run(TEXT);
        assertThat(status).isZero();
        assertThat(out).contains("in 1 page", "exam.nerve-tension", "asserted", "“Straight leg raise is positive");
    }

    @Test
    void aFileIsReadAsTheTextInIt() throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), TEXT);
        assertThat(run(file.toString())).isEqualTo(run(TEXT));
    }

    @Test
    void theDocumentOfFactsIsPrintedOnRequest() {
        assertThat(run(TEXT, "--json")).startsWith("{\n  \"format\": \"imr.facts.v1\"");
    }

    @Test
    void aTextIsReadWithTheWordsOfALayer() throws IOException {
        String text = "He walked 3 rounds on the treadmill.";
        Files.writeString(
                folder.resolve("facts.yaml"),
                "- {id: clinic.rounds, type: amount, unit: times, meaning: rounds walked on the treadmill}\n");
        Files.writeString(folder.resolve("words.txt"), "== clinic.rounds\nwalked <n> rounds\n");
        assertThat(run(text)).doesNotContain("clinic.rounds");
        String home = System.getProperty("imr.home", "");
        System.setProperty("imr.home", Path.of("..", "..").toAbsolutePath().toString());
        try {
            assertThat(run(text, "--layer", folder.toString()))
                    .contains("clinic.rounds", "3 times", "“He walked 3 rounds");
        } finally {
            if (home.isEmpty()) System.clearProperty("imr.home");
            else System.setProperty("imr.home", home);
        }
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        Path file = Files.write(folder.resolve("scan.pdf"), new byte[] {1, 0, 2});
        assertThat(run(file.toString())).contains("left unread", "UNKNOWN_FORMAT");
        assertThat(status).isEqualTo(1);
    }

    private String run(String... arguments) {
        StringWriter out = new StringWriter();
        status = new CommandLine(new ReadCommand()).setOut(new PrintWriter(out)).execute(arguments);
        return out.toString();
    }
}
