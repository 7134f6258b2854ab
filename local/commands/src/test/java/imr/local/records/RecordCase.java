package imr.local.records;

import imr.domain.CaseNumber;
import imr.local.run.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of {@code src/test/resources/records}: an application, the records it names, and what is right of them. */
record RecordCase(String name, Upload upload, Right right) {
    private static final Path FOLDER = Path.of("src/test/resources/records");
    private static final String APPLICATION = "application.json";
    private static final String RIGHT = "right.txt";

    /** All of them, each under a number of its own. */
    static List<RecordCase> all() {
        List<Path> folders = listed(FOLDER);
        return Stream.iterate(0, at -> at < folders.size(), at -> at + 1)
                .map(at -> of(folders.get(at), new CaseNumber(String.format("CM96-%07d", at + 1))))
                .toList();
    }

    private static RecordCase of(Path folder, CaseNumber number) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : listed(folder)) files.put(String.valueOf(file.getFileName()), bytes(file));
        String application = text(files, APPLICATION).replaceFirst("CM\\d{2}-\\d{7}", number.value());
        String right = text(files, RIGHT);
        files.put(APPLICATION, application.getBytes(StandardCharsets.UTF_8));
        files.remove(RIGHT);
        return new RecordCase(String.valueOf(folder.getFileName()), Upload.of(number, files), Right.of(right));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
