package imr.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code imr audit} over what {@code imr run} kept. */
class AuditCommandTest {
    private static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();

    private final PrintStream terminal = System.out;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void workInTheProject() {
        System.setProperty("imr.home", PROJECT.toString());
    }

    private void listen() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void leaveIt() {
        System.setOut(terminal);
        System.clearProperty("imr.home");
    }

    @Test
    void aDeterminationThatWasIssuedYesterdayIsAuditedToday(@TempDir Path folder) {
        String data = folder.resolve("data").toString();
        String sample = PROJECT.resolve("events/cases/acupuncture-initial-met").toString();
        String out = folder.resolve("out").toString();
        assertThat(Imr.execute("run", sample, "--data", data, "--out", out, "--sign-as", "demo"))
                .isZero();
        listen();
        assertThat(Imr.execute("audit", "CM26-0000003", "--data", data))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(
                        "SIGNED_AND_ISSUED",
                        "REVIEWER     R-0",
                        "✓ the record has ",
                        "✓ evaluation of v1",
                        "✓ determination of v1, 5 documents: signed as the record says, and the same to the byte")
                .doesNotContain("✗");
    }
}
