package imr.domain.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** After a change of the table, read the picture and run with {@code -Dgolden.accept=true}; the difference then shows in the commit. */
class StatesDocumentTest {
    private static final Path DOCUMENT = Path.of("../../docs/states.md");

    @Test
    void thePictureIsWhatTheTableDraws() throws IOException {
        String drawn = StatesDocument.text();
        if (Boolean.getBoolean("golden.accept")) Files.writeString(DOCUMENT, drawn);
        assertThat(Files.readString(DOCUMENT))
                .as("renew with: mvn -q -pl shared/domain -Dtest=StatesDocumentTest -Dgolden.accept=true test")
                .isEqualTo(drawn);
    }
}
