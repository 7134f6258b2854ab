package imr.local.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.local.run.BadSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LetterFilesTest {
    @TempDir
    private Path folder;

    @Test
    void everyPathThatIsNotThereIsToldAtOnce() {
        assertThatThrownBy(() -> LetterFiles.in(List.of(folder, folder.resolve("one"), folder.resolve("two"))))
                .isInstanceOf(BadSource.class)
                .hasMessageContainingAll("one; check the path.", "two; check the path.");
    }

    @Test
    void agreementTellsOfMissingLettersAndLabelsAtOnce() {
        StringWriter told = new StringWriter();
        new CommandLine(new AgreementCommand())
                .setErr(new PrintWriter(told))
                .execute(
                        folder.resolve("letters").toString(),
                        "--labels",
                        folder.resolve("items.csv").toString());
        assertThat(told.toString()).contains("letters; check the path.", "items.csv; check the path.");
    }

    @Test
    void aFolderGivesItsLettersByName() throws IOException {
        for (String name : List.of("b.txt", "a.pdf", "c.csv")) Files.createFile(folder.resolve(name));
        assertThat(LetterFiles.in(List.of(folder)))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("a.pdf", "b.txt");
    }
}
