package imr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LetterRendererTest {
    private final LetterRenderer renderer = new LetterRenderer();

    @Test
    void twoRenderingsOfOneDeterminationAreTheSameBytes() throws Exception {
        Letter first = renderer.render(SampleDetermination.draft(), Copy.PARTY);
        Letter second = new LetterRenderer().render(SampleDetermination.draft(), Copy.PARTY);
        assertThat(second.html()).isEqualTo(first.html());
        assertThat(second.pdf()).isEqualTo(first.pdf());
        Path out = Path.of("target/letters");
        Files.createDirectories(out);
        Files.writeString(out.resolve("draft.html"), first.html());
        Files.write(out.resolve("draft.pdf"), first.pdf());
        Letter pub = renderer.render(SampleDetermination.signed(), Copy.PUBLIC);
        Files.writeString(out.resolve("public.html"), pub.html());
        Files.write(out.resolve("public.pdf"), pub.pdf());
    }
}
