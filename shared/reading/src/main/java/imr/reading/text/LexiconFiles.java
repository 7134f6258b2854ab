package imr.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lexicon files on the class path: plain text, {@code #} begins a comment, blank lines do not count. */
public final class LexiconFiles {
    private LexiconFiles() {}

    public static List<String> lines(Class<?> reader, String name) {
        try (InputStream file = reader.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("the lexicon " + name + " is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.indexOf('#') == 0 || line.contains(" # ")
                            ? line.substring(0, Math.max(0, line.indexOf(" # ")))
                            : line)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
