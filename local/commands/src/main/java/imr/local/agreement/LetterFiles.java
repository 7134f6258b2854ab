package imr.local.agreement;

import imr.local.run.BadSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters that paths name: files, and in folders every {@code .pdf} and {@code .txt}, sorted by name. */
public final class LetterFiles {
    private LetterFiles() {}

    public static List<Path> in(List<Path> paths) {
        checkAll(paths);
        List<Path> letters = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                letters.add(path);
                continue;
            }
            try (Stream<Path> files = Files.list(path)) {
                files.filter(LetterFiles::isLetter).sorted().forEach(letters::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return letters;
    }

    /** What a letter holds. */
    public static byte[] bytes(Path letter) {
        try {
            return Files.readAllBytes(letter);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + letter.getFileName(), e);
        }
    }

    /** All paths that are not there, at once. */
    static void checkAll(List<Path> paths) {
        String missing = paths.stream()
                .filter(path -> !Files.exists(path))
                .map(path -> "There is no " + path + "; check the path.")
                .collect(Collectors.joining(System.lineSeparator()));
        if (!missing.isEmpty()) throw new BadSource(missing);
    }

    private static boolean isLetter(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".pdf") || name.endsWith(".txt");
    }
}
