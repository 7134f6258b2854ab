package imr.local.guidelines;

import imr.local.layers.PublicGuidelines;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;

/** A copy of what authors change, with the commands run in it. */
final class AuthorsProject implements AutoCloseable {
    private static final String HOME = "imr.home";
    private static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();

    private final Path folder;
    private final String before;

    AuthorsProject(Path folder) throws IOException {
        this.folder = folder;
        this.before = System.getProperty(HOME, "");
        copy(PublicGuidelines.PLACE);
        copy("shared/library/src/test/resources/golden");
        copy("shared/reading/src/main/resources/imr/reading");
        System.setProperty(HOME, folder.toString());
    }

    /** What a command printed, and its exit code. */
    record Ran(int status, String out) {}

    Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new GuidelinesCommand());
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(out));
        command.setExecutionExceptionHandler((exception, line, parsed) -> {
            line.getErr().println(exception.getMessage());
            return 1;
        });
        int status = command.execute(arguments);
        return new Ran(status, out.toString());
    }

    Path guidelines() {
        return folder.resolve(PublicGuidelines.PLACE);
    }

    /** Replaces text in a guideline file, which must have it. */
    void change(String file, String text, String by) throws IOException {
        Path path = guidelines().resolve(file);
        String content = Files.readString(path);
        if (!content.contains(text)) throw new IllegalArgumentException(file + " has no " + text);
        Files.writeString(path, content.replace(text, by));
    }

    private void copy(String what) throws IOException {
        Path from = PROJECT.resolve(what);
        copy(from, folder.resolve(what));
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Override
    public void close() {
        if (before.isEmpty()) System.clearProperty(HOME);
        else System.setProperty(HOME, before);
    }
}
