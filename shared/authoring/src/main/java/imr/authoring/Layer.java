package imr.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an organization adds to the public guidelines: a folder of guideline files, with vocabulary, definitions, derivations, gaps,
 * words for reading and confirmations where it has some. It may add and close gaps; it may not change what the public layer says.
 *
 * @param name  as it was named, such as {@code layers/example-clinic}
 * @param files by name, relative to the folder and with slashes
 */
public record Layer(String name, SortedMap<String, String> files) {
    /** Where a layer keeps its golden cases. */
    public static final String CASES = "golden";
    /** Where a layer's releases are written. */
    public static final String RELEASES = "releases";
    /** By which words reading finds facts for it. */
    public static final String WORDS = "words.txt";
    /** Who compared which drafts with the text. */
    public static final String CONFIRMATIONS = "confirmations.yaml";

    public Layer {
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public Layer(String name, Map<String, String> files) {
        this(name, (SortedMap<String, String>) new TreeMap<>(files));
    }

    /** The guideline files of a folder; throws {@link UncheckedIOException} when it cannot be read. */
    public static Layer in(String name, Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(
                            path -> path.toString().endsWith(".yaml") || path.equals(folder.resolve(WORDS)))
                    .toList()) {
                String file = folder.relativize(path).toString().replace('\\', '/');
                if (!file.startsWith(CASES + "/") && !file.startsWith(RELEASES + "/"))
                    files.put(file, Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Layer(name, files);
    }

    /** What one of its files is called in messages. */
    String shown(String file) {
        return name + "/" + file;
    }
}
