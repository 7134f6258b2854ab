package imr.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code imr up} prints runs as printed, by a shell, in the order in which it stands there. */
class PrintedCommandsTest {
    private static final Pattern CASE = Pattern.compile("(http://\\S+/cases/CM\\S+?)/trace");

    @TempDir
    Path folder = Path.of("");

    /** The AWS CLI where there is one, and in any case what stands in for it through the SDK. */
    static Stream<Boolean> withTheCommandLineOfAws() throws Exception {
        Process version = new ProcessBuilder("bash", "-c", "aws --version").start();
        return version.waitFor() == 0 ? Stream.of(true, false) : Stream.of(false);
    }

    @ParameterizedTest
    @MethodSource("withTheCommandLineOfAws")
    void everyLineRuns(boolean aws) throws Exception {
        Path work = Files.createDirectories(folder.resolve("project"));
        Files.createSymbolicLink(work.resolve("events"), Up.HOME.resolve("events"));
        executable(work, "imr", "imr.local.Imr");
        if (!aws) executable(work, "aws", AwsCommand.class.getName());
        try (Up up = Up.start(folder, "up", "--port", "0")) {
            Matcher found = CASE.matcher(up.printed);
            assertThat(found.find()).as(up.printed).isTrue();
            StringBuilder script = new StringBuilder("set -euo pipefail\ncurl() { command curl -f \"$@\"; echo; }\n");
            up.printed.lines().filter(line -> line.startsWith("  ")).forEach(line -> {
                script.append(line.strip()).append('\n');
                if (line.contains("aws s3 cp")) script.append(waiting(found.group(1), up.auditor()));
            });
            Path output = folder.resolve("output");
            ProcessBuilder builder = new ProcessBuilder("bash", "-c", script.toString())
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("XDG_CACHE_HOME", folder.toString());
            builder.environment().put("PATH", work + ":" + System.getenv("PATH"));
            List.of("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE", "AWS_ENDPOINT_URL")
                    .forEach(builder.environment()::remove);
            Process shell = builder.start();
            assertThat(shell.waitFor(5, TimeUnit.MINUTES)).isTrue();
            String said = Files.readString(output);
            assertThat(shell.exitValue()).as(script + "\nsaid\n" + said).isZero();
            assertThat(said).contains("X-Amz-Signature", "\"RECOMMENDED\"", "imr.trace.v1");
            assertThat(work.resolve("letter.html")).content().contains("</html>");
        }
    }

    private static String waiting(String address, String token) {
        return "until command curl -fs -o /dev/null -H 'Authorization: Bearer " + token + "' " + address
                + "/letter; do sleep 0.5; done\n";
    }

    private static void executable(Path work, String name, String main) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path file = Files.writeString(
                work.resolve(name),
                "#!/usr/bin/env bash\nexec '" + java + "' -XX:TieredStopAtLevel=1 -Dimr.home='" + Up.HOME + "' -cp '"
                        + classPath + "' " + main + " \"$@\"\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
