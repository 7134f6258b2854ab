package imr.reading.letter;

import static org.assertj.core.api.Assertions.assertThat;

import imr.reading.item.RawItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The importer on published letters: a folder named by {@code IMR_LETTERS} with {@code pdf/} and {@code items.csv}. They are not part of the
 * project; without them these tests are skipped.
 */
@EnabledIfEnvironmentVariable(named = "IMR_LETTERS", matches = ".+")
class PublishedLettersTest {
    private static final Map<String, byte[]> PDFS = new TreeMap<>();
    private static final List<String> REASONS = List.of(
            "MAXIMUS guideline: The Expert Reviewer found other evidence: a study of 2009, see www.example.org.",
            "",
            "Decision rationale: It is as it is. The request was considered in full. Two sessions were the",
            "original amount asked for; the remaining portion is discussed below, and the request is decided");

    @BeforeAll
    static void read() throws IOException {
        try (var files = Files.list(folder().resolve("pdf"))) {
            files.forEach(file -> PDFS.put(file.getFileName().toString().replace(".pdf", ""), bytes(file)));
        }
    }

    private static Path folder() {
        return Path.of(System.getenv("IMR_LETTERS"));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyListedItemIsFoundWithItsWholeHeading() throws IOException {
        Map<String, String> found = new TreeMap<>();
        PDFS.forEach((number, pdf) -> {
            for (RawItem item : LetterImporter.read(pdf).letter().orElseThrow().items())
                found.put(number + "," + item.number(), item.text());
        });
        List<String> listed = Files.readAllLines(folder().resolve("items.csv"));
        for (String line : listed.subList(1, listed.size())) {
            String[] cells = line.split(",", 3);
            String text = cells[2].substring(0, cells[2].lastIndexOf(',')).replace("\"", "");
            assertThat(found.get(cells[0] + "," + cells[1])).as(cells[0]).contains(text);
        }
        assertThat(found).hasSize(listed.size() - 1);
    }

    @Test
    void everyHeaderHasItsDates() {
        PDFS.forEach((number, pdf) -> {
            UndecidedLetter letter = LetterImporter.read(pdf).letter().orElseThrow();
            assertThat(letter.caseNumber().value()).isEqualTo(number);
            assertThat(List.of(
                            letter.dates().injury(),
                            letter.dates().urDecision(),
                            letter.dates().applicationReceived(),
                            letter.dates().assigned(),
                            letter.dates().decision()))
                    .isSorted();
        });
    }

    @Test
    void swappedOrMissingDecisionsAndAlteredOrMissingReasonsChangeNoByte() {
        PDFS.forEach((number, pdf) -> {
            LetterText letter = LetterText.ofPdf(pdf);
            for (LetterText form : List.of(letter, letter.withoutPages(), letter.withoutBlankLines())) {
                UndecidedLetter imported = form.imported();
                assertSame(number, imported, form.swapped());
                assertSame(number, imported, form.withoutDecisions());
                assertSame(number, imported, form.withoutReasons());
                assertSame(number, imported, form.withoutReasons().withoutDecisions());
                assertSame(number, imported, form.withReasons(reasons -> dotted(REASONS)));
                assertSame(number, imported, form.withReasons(reasons -> dotted(reversed(reasons))));
            }
            assertSame(number, letter.imported(), letter.withReasons(reasons -> REASONS));
        });
    }

    @Test
    void theSameItemsComeOutOfPdfAndOfTextWithAndWithoutBlankLines() {
        PDFS.forEach((number, pdf) -> {
            List<RawItem> items =
                    LetterImporter.read(pdf).letter().orElseThrow().items();
            LetterText text = LetterText.ofPdf(pdf);
            for (LetterText form : List.of(
                    text,
                    text.withoutPages(),
                    text.withoutBlankLines(),
                    text.withoutBlankLines().withoutPages()))
                assertThat(form.imported().items()).as(number).isEqualTo(items);
        });
    }

    private static void assertSame(String number, UndecidedLetter imported, LetterText altered) {
        UndecidedLetter other = altered.imported();
        assertThat(other).as(number).isEqualTo(imported);
        imported.asUpload()
                .forEach((name, content) -> assertThat(other.asUpload().get(name))
                        .as(number + " " + name)
                        .isEqualTo(content));
    }

    private static List<String> dotted(List<String> reasons) {
        List<String> dotted = new ArrayList<>(reasons);
        dotted.add("That is the whole of the reasoning.");
        return dotted;
    }

    /** The reasons with the lines of the rationale the other way round. */
    private static List<String> reversed(List<String> reasons) {
        List<String> reversed =
                new ArrayList<>(List.of("MAXIMUS guideline: none.", "", "Decision rationale: backwards"));
        reasons.stream()
                .filter(line -> !line.isBlank() && !line.contains("guideline:") && !line.contains("rationale:"))
                .map(String::strip)
                .forEach(line -> reversed.add(3, line));
        return reversed;
    }
}
