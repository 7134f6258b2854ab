package imr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import imr.letters.redaction.Withheld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IssuedLettersTest {
    private static final IssuedLetters LETTERS = new IssuedLetters();

    /** With {@code -Dimr.letters.write=true} the letters are left in {@code target/issued} to be looked at. */
    @Test
    void everySampleCaseGivesBothLetters() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "issued"));
        for (EvaluatedCase sample : EvaluatedCase.all()) {
            Letter party = LETTERS.forParties(sample.signedAfter(24), Withheld.NOTHING);
            Letter everybody = LETTERS.forPublic(sample.signedAfter(24), Withheld.NOTHING);
            assertThat(party.html()).contains("Final Determination");
            if (!Boolean.getBoolean("imr.letters.write")) continue;
            Files.writeString(folder.resolve(sample.name() + "-party.html"), party.html());
            Files.write(folder.resolve(sample.name() + "-party.pdf"), party.pdf());
            Files.write(folder.resolve(sample.name() + "-public.pdf"), everybody.pdf());
        }
    }
}
