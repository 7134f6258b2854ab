package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The walks of {@code docs/walkthrough.md} run as they are printed, with curl, against a deployed stack. */
@DisabledOnOs(OS.WINDOWS)
@Tag("stack")
@ExtendWith(StackExtension.class)
class WalkthroughTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```bash (\\w+)\\n(.*?)```");
    private static final List<String> SUBJECTS =
            List.of("desk-1", "press-1", "R-0001", "R-0002", "R-0003", "R-0004", "R-0005", "R-0006");

    @Test
    void everyWalkComesToItsEnd(
            Stack stack, CaseNumber first, CaseNumber second, CaseNumber third, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("walk.sh"), script(stack, List.of(first, second, third)));
        Process walk = new ProcessBuilder("bash", "-euo", "pipefail", script.toString())
                .directory(EmbeddedCloudExtension.HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("walk.log").toFile())
                .start();
        assertThat(walk.waitFor(10, TimeUnit.MINUTES))
                .as("the walks take minutes")
                .isTrue();
        String log = Files.readString(folder.resolve("walk.log"), StandardCharsets.UTF_8);
        assertThat(walk.exitValue()).as(log).isZero();
        assertThat(log).contains("the chain holds").doesNotContain("Example, ");
    }

    /** The blocks in their order, with tokens of this test's issuer in place of those of the command. */
    private static String script(Stack stack, List<CaseNumber> cases) throws IOException {
        StringBuilder script = new StringBuilder("export API=" + stack.api + "\n");
        script.append("FIRST=" + cases.get(0) + " SECOND=" + cases.get(1) + " THIRD=" + cases.get(2) + "\n");
        List<String> numbers = cases.stream().map(CaseNumber::value).toList();
        script.append("token() {\n  case \"$1/${2:-desk-1}\" in\n");
        for (String role : List.of("coordinator", "reviewer", "publisher", "auditor", "party"))
            for (String subject : SUBJECTS)
                script.append("    " + role + "/" + subject + ") echo "
                        + stack.identity.token(
                                role, subject, role.equals("party") ? numbers : List.of(), Duration.ofMinutes(20))
                        + " ;;\n");
        script.append("  esac\n}\n");
        String walkthrough = Files.readString(EmbeddedCloudExtension.HOME.resolve("docs/walkthrough.md"));
        return script
                + BLOCK.matcher(walkthrough)
                        .results()
                        .map(block -> block.group(2))
                        .collect(Collectors.joining("\n"));
    }
}
