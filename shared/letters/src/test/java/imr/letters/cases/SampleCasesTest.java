package imr.letters.cases;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The sample cases are what their sources say. With {@code -Dimr.cases.write=true} they are made anew. The bytes of a PDF may differ from
 * one Java runtime to another, so what is compared is its text.
 */
class SampleCasesTest {
    private static final Path CASES = Path.of("..", "..", "events", "cases");
    private static final Pattern ANNOUNCED =
            Pattern.compile("\\{\"name\": \"([^\"]+)\", \"size\": (\\d+), \"sha256\": \"([0-9a-f]{64})\"");

    @BeforeAll
    static void writeWhenAsked() throws IOException {
        if (!Boolean.getBoolean("imr.cases.write")) return;
        for (SampleCaseSource source : sources()) {
            Path folder = Files.createDirectories(CASES.resolve(source.name()));
            for (Map.Entry<String, byte[]> file : source.build().entrySet())
                Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void everyFileHasTheSizeAndDigestThatItsApplicationAnnounces() throws IOException {
        for (SampleCaseSource source : sources()) {
            Path folder = CASES.resolve(source.name());
            Matcher announced = ANNOUNCED.matcher(Files.readString(folder.resolve("application.json")));
            while (announced.find()) {
                Path file = folder.resolve(announced.group(1));
                if (!Files.exists(file)) {
                    assertThat(source.name()).isEqualTo("incomplete-upload");
                    continue;
                }
                assertThat(Files.size(file)).as(file.toString()).isEqualTo(Long.parseLong(announced.group(2)));
                assertThat(Digest.of(Files.readAllBytes(file)).hex())
                        .as(file.toString())
                        .isEqualTo(announced.group(3));
            }
        }
    }

    @Test
    void everyRecordSaysWhatItsSourceSays() throws IOException {
        for (SampleCaseSource source : sources())
            for (String name : source.build().keySet()) {
                Path file = CASES.resolve(source.name()).resolve(name);
                if (name.endsWith(".json") || source.isTruncated(name)) continue;
                String expected = String.join(" ", source.pages(name));
                assertThat(words(text(file))).as(file.toString()).isEqualTo(words(expected));
            }
    }

    @Test
    void noFolderHoldsAFileThatItsSourceDoesNotMake() throws IOException {
        for (SampleCaseSource source : sources())
            try (Stream<Path> files = Files.list(CASES.resolve(source.name()))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrderElementsOf(source.build().keySet());
            }
    }

    private static List<SampleCaseSource> sources() throws IOException {
        try (Stream<Path> folders = Files.list(CASES.resolve("sources"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(SampleCaseSource::new)
                    .toList();
        }
    }

    private static String text(Path file) throws IOException {
        if (file.toString().endsWith(".txt")) return Files.readString(file);
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
