package imr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PublicCopyTest {
    private static final LetterRenderer RENDERER = new LetterRenderer();

    @Test
    void thePublicCopyNamesNobody() throws IOException {
        for (var determination : List.of(SampleDetermination.draft(), SampleDetermination.signed())) {
            Letter letter = RENDERER.render(determination, Copy.PUBLIC);
            for (String text : List.of(letter.html(), Pdf.text(letter.pdf())))
                assertThat(text.toLowerCase(Locale.ROOT))
                        .doesNotContain("ontiveros", "rafael", "448213", "castellane", "whitlock", "adeyemi", ".pdf")
                        .contains("mr. [redacted] tells me he stopped the gabapentin", "public copy");
        }
    }

    @Test
    void thePartiesCopyKeepsNamesAndFileNames() {
        assertThat(RENDERER.render(SampleDetermination.draft(), Copy.PARTY).html())
                .contains("Rafael Ontiveros", "WC-2011-448213", "Helen Castellane, MD", "Mr. Ontiveros tells me");
    }

    @Test
    void thePublicCopyKeepsTheClinicalFindings() {
        assertThat(RENDERER.render(SampleDetermination.draft(), Copy.PUBLIC).html())
                .contains("60-year-old cook", "since the six acupuncture visits he can stand to cook for 40 minutes")
                .contains("Discharged from physical therapy 6/28/13", "Operative report");
    }
}
