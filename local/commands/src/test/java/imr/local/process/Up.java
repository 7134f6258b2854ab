package imr.local.process;

import imr.local.EmbeddedS3;
import imr.local.identity.LocalIdentity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.s3.S3Client;

/** {@code imr up} in a process of its own, at a port of its own. */
final class Up implements AutoCloseable {
    static final Path HOME = Path.of("..", "..").toAbsolutePath().normalize();

    private static final Pattern ADDRESS = Pattern.compile("up at (?:\\S*?)(http://[0-9.:]+)");
    private static final Pattern API = Pattern.compile("(http://\\S+)/cases/CM\\S+");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path identity;
    private String token = "";

    /** Everything that it printed until it was ready. */
    final String printed;

    private Up(Process process, Path identity, String printed) {
        this.process = process;
        this.identity = identity;
        this.printed = printed;
    }

    /** @param folder keeps the data, the identity and what is logged */
    static Up start(Path folder, String... arguments) {
        try {
            Process process = imr(folder, arguments)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("errors.log").toFile()))
                    .start();
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder printed = new StringBuilder();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                printed.append(line).append('\n');
                if (line.contains("--queue-url")) break;
            }
            Thread rest = new Thread(() -> swallow(out));
            rest.setDaemon(true);
            rest.start();
            return new Up(process, folder, printed.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void swallow(BufferedReader out) {
        try {
            out.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // The process is gone.
        }
    }

    /** The command in this project's class path, with a home of its own for its keys. */
    static ProcessBuilder imr(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dimr.home=" + HOME,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "imr.local.Imr"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_CACHE_HOME", folder.toString());
        return builder;
    }

    URI endpoint() {
        return URI.create(found(ADDRESS));
    }

    private String found(Pattern pattern) {
        Matcher found = pattern.matcher(printed);
        if (!found.find()) throw new AssertionError("it did not start; it printed: " + printed);
        return found.group(1);
    }

    S3Client s3() {
        return EmbeddedS3.at(endpoint());
    }

    /** A token that sees every case. */
    String auditor() {
        if (token.isEmpty())
            token = LocalIdentity.in(identity.resolve("imr")).token("auditor", List.of(), Duration.ofHours(1));
        return token;
    }

    /** What the API answers an auditor, empty when that is an error. */
    String get(String path) {
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(found(API) + path))
                            .header("Authorization", "Bearer " + auditor())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL: nothing of the process has a say in it. */
    void kill() {
        end(true);
    }

    /** SIGTERM, as Ctrl-C does. */
    void stop() {
        end(false);
    }

    private void end(boolean atOnce) {
        if (atOnce) process.destroyForcibly();
        else process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) throw new AssertionError("the process does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
