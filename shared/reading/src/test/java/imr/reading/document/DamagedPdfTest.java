package imr.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.casefile.DocumentId;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Files cut off or altered on the way. */
class DamagedPdfTest {
    private static final DocumentId ID = new DocumentId("report.pdf");
    private static final byte[] HONEST =
            HostilePdfs.honest("The patient has neck pain.", "Acupuncture was given.", "Return in four weeks.");

    /** Some cuts leave all pages whole, which is no problem; none may go unnoticed that loses words. */
    @Property(tries = 150)
    void aTruncatedFileIsReadWholeOrSaysWhatItLacks(@ForAll @IntRange(min = 0, max = 100) int percent) {
        ReadDocument read = DocumentReader.read(ID, Arrays.copyOf(HONEST, HONEST.length * percent / 100));
        boolean whole = read.pages().size() == 3
                && read.pages().stream().noneMatch(page -> page.text().isBlank());
        assertThat(whole || !read.problems().isEmpty()).isTrue();
    }

    @Property(tries = 400)
    void aFuzzedFileNeverThrows(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int changes) {
        Random random = new Random(seed);
        byte[] fuzzed = HONEST.clone();
        for (int i = 0; i < changes; i++) fuzzed[8 + random.nextInt(fuzzed.length - 8)] = (byte) random.nextInt(256);
        long start = System.nanoTime();
        ReadDocument read = DocumentReader.read(ID, fuzzed);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(HostilePdfTest.LONGEST);
        assertThat(read.pages().isEmpty() && read.problems().isEmpty()).isFalse();
    }
}
