package imr.local.guidelines;

import imr.local.layers.BadGuidelines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder in a version that Git has: a branch, a tag or a commit. */
final class GitFiles {
    private final Path project;
    private final String version;

    GitFiles(Path project, String version) {
        this.project = project;
        this.version = version;
    }

    /** All {@code .yaml} files by their names relative to the folder; throws {@link BadGuidelines} when there is no such version. */
    Map<String, String> yaml(String folder) {
        if (version.startsWith("-")) throw unknown();
        try {
            List<String> names = new String(
                            run(List.of("ls-tree", "-r", "--name-only", version, "--", folder + "/"), ""),
                            StandardCharsets.UTF_8)
                    .lines()
                    .filter(name -> name.endsWith(".yaml"))
                    .toList();
            StringBuilder asked = new StringBuilder();
            for (String name : names)
                asked.append(version).append(':').append(name).append('\n');
            byte[] all = run(List.of("cat-file", "--batch"), asked.toString());
            Map<String, String> files = new TreeMap<>();
            int at = 0;
            for (String name : names) {
                int end = at;
                while (all[end] != '\n') end++;
                // A line "hash blob size", the content, and a line end.
                String head = new String(all, at, end - at, StandardCharsets.UTF_8);
                int size = Integer.parseInt(head.substring(head.lastIndexOf(' ') + 1));
                files.put(name.substring(folder.length() + 1), new String(all, end + 1, size, StandardCharsets.UTF_8));
                at = end + 1 + size + 1;
            }
            return files;
        } catch (IOException e) {
            throw new BadGuidelines("Git could not be started, so " + version + " must be a folder.");
        }
    }

    private BadGuidelines unknown() {
        return new BadGuidelines(
                version + " is no folder with guidelines, no guideline, and no branch or commit of this project.");
    }

    private byte[] run(List<String> arguments, String input) throws IOException {
        List<String> command = Stream.concat(Stream.of("git", "-C", project.toString()), arguments.stream())
                .toList();
        Process git = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // Git reads and answers by turns; the questions are few enough for the pipe, so they can go first.
        try (OutputStream questions = git.getOutputStream()) {
            questions.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try (InputStream answers = new BufferedInputStream(git.getInputStream())) {
            byte[] all = answers.readAllBytes();
            if (git.waitFor() != 0) throw unknown();
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Git was reading", e);
        }
    }
}
