package imr.local.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Functions log to standard output, as they do on Lambda. Where results are shown there, the log goes to a file instead. */
final class FunctionLog {
    private FunctionLog() {}

    /** From now on {@code System.out} is {@code functions.log} in the folder; a stream got before still goes where it went. */
    static void divert(Path folder) {
        try {
            Path file = Files.createDirectories(folder).resolve("functions.log");
            System.setOut(new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }
}
