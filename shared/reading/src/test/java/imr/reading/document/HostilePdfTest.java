package imr.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostilePdfTest {
    private static final DocumentId ID = new DocumentId("report.pdf");
    /** The reader's own bound, and some seconds for a slow machine. */
    static final Duration LONGEST = Duration.ofSeconds(Limits.SECONDS + 10L);

    private static final byte[] HONEST =
            HostilePdfs.honest("The patient has neck pain.", "Acupuncture was given.", "Return in four weeks.");

    @TestFactory
    List<DynamicTest> aHostileFileYieldsAProblemWithinBoundedTime() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("a bomb of a quarter of a gigabyte", HostilePdfs.bomb(256, 1));
        files.put("a bomb packed three times", HostilePdfs.bomb(256, 3));
        files.put("forms that draw one another", HostilePdfs.formsInForms(40, 2));
        files.put("forms beyond any depth", HostilePdfs.formsInForms(5_000, 1));
        files.put("arrays beyond any depth", HostilePdfs.nestedArrays(200_000));
        files.put("operands beyond any depth", HostilePdfs.nestedOperands(100_000));
        files.put("a page tree beyond any depth", HostilePdfs.nestedPageTree(20_000));
        files.put("a page tree in a circle", HostilePdfs.pageTreeInACircle());
        files.put("half a million objects", HostilePdfs.manyObjects(500_000));
        files.put("a million pages", HostilePdfs.manyPages(1_000_000));
        files.put("a page of 60 MB of instructions", HostilePdfs.manyInstructions(60));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    long start = System.nanoTime();
                    ReadDocument read = DocumentReader.read(ID, file.getValue());
                    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
                    assertThat(read.problems()).isNotEmpty();
                    assertThat(read.problems())
                            .allSatisfy(problem -> assertThat(problem.advice()).isNotBlank());
                }))
                .toList();
    }

    @Test
    void afterAHostileFileTheReaderStillReads() {
        DocumentReader.read(ID, HostilePdfs.bomb(256, 2));
        DocumentReader.read(ID, HostilePdfs.nestedArrays(200_000));
        assertThat(DocumentReader.read(ID, HONEST).pages()).hasSize(3);
    }

    @Test
    void aBombIsStoppedLongBeforeItHasUnfolded() {
        byte[] bomb = HostilePdfs.bomb(512, 2);
        assertThat(bomb).hasSizeLessThan(100_000);
        Runtime runtime = Runtime.getRuntime();
        ReadDocument read = DocumentReader.read(ID, bomb);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("PAGE_UNREADABLE");
        System.gc();
        assertThat(runtime.totalMemory() - runtime.freeMemory()).isLessThan(400L << 20);
    }

    @Test
    void anEmptyPageIsNotCalledAnImage() {
        assertThat(DocumentReader.read(ID, HostilePdfs.honest("")).problems())
                .extracting(Problem::advice)
                .singleElement()
                .asString()
                .contains("No text was found")
                .doesNotContain("image");
    }

    @Test
    void aPageWithoutTextIsNamedByItsNumber() {
        ReadDocument read = DocumentReader.read(ID, HostilePdfs.honest("One.", "", "Three.", ""));
        assertThat(read.problems()).extracting(Problem::code).containsExactly("PAGE_WITHOUT_TEXT", "PAGE_WITHOUT_TEXT");
        assertThat(read.problems())
                .extracting(Problem::place)
                .containsExactly("report.pdf, page 2", "report.pdf, page 4");
        assertThat(read.pages()).extracting(Page::text).containsExactly("One.", "", "Three.", "");
    }
}
