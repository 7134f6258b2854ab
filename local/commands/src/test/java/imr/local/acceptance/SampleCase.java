package imr.local.acceptance;

import imr.domain.CaseNumber;
import imr.local.run.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sample cases of the project, under a number of a test's own. */
final class SampleCase {
    private SampleCase() {}

    static Upload named(String name, CaseNumber number) {
        Path folder = EmbeddedCloudExtension.HOME.resolve("events/cases").resolve(name);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file : listed.toList()) files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Upload.of(number, files).with("application.json", application(files, number));
    }

    private static byte[] application(Map<String, byte[]> files, CaseNumber number) {
        String text = new String(files.getOrDefault("application.json", new byte[0]), StandardCharsets.UTF_8);
        return text.replaceFirst("CM\\d{2}-\\d{7}", number.value()).getBytes(StandardCharsets.UTF_8);
    }
}
