package imr.reading.text;

import imr.domain.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All word lists and models of reading as one digest: every file of this module that is no class, so that none can be forgotten. */
public final class ReadingData {
    private static final Digest DIGEST = read();

    private ReadingData() {}

    public static Digest digest() {
        return DIGEST;
    }

    private static Digest read() {
        try {
            URI place = ReadingData.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path module = Path.of(place);
            if (Files.isDirectory(module)) return of(module.resolve("imr"));
            try (FileSystem jar = FileSystems.newFileSystem(module)) {
                return of(jar.getPath("/imr"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the lexicons is no address", e);
        }
    }

    /** The same from a folder and from a jar: names with slashes, sorted, each with its length and content. */
    private static Digest of(Path root) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> data = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .sorted((a, b) -> name(root, a).compareTo(name(root, b)))
                    .toList();
            for (Path file : data) {
                byte[] content = Files.readAllBytes(file);
                all.writeBytes((name(root, file) + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                all.writeBytes(content);
            }
        }
        return Digest.of(all.toByteArray());
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
