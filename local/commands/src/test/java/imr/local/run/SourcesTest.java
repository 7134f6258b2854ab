package imr.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.domain.CaseNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    Path folder;

    @Test
    void aFolderOfCasesAndLettersGivesEachOfThem() throws IOException {
        Path one = caseFolder("b-case", "{\"caseNumber\": \"CM26-0000001\"}");
        Path letter = Files.writeString(folder.resolve("a-letter.txt"), "letter");
        Files.writeString(folder.resolve("notes.md"), "no letter");
        assertThat(Sources.under(List.of(folder))).containsExactly(letter, one);
        assertThat(Sources.under(List.of(one, letter))).containsExactly(one, letter);
    }

    @Test
    void whatIsNotThereOrNothingToUploadIsToldInASentence() {
        assertThatThrownBy(() -> Sources.under(List.of(folder.resolve("nowhere"))))
                .isInstanceOf(BadSource.class)
                .hasMessageContaining("check the path");
        assertThatThrownBy(() -> Sources.under(List.of(folder)))
                .isInstanceOf(BadSource.class)
                .hasMessageContaining("holds no case folder");
    }

    @Test
    void aCaseFolderIsTakenAsItIs() throws IOException {
        Path one = caseFolder("case", "{\"caseNumber\": \"CM26-0000001\", \"files\": [{\"name\": \"missing.pdf\"}]}");
        Files.writeString(one.resolve("report 1.txt"), "text");
        Upload upload = CaseFolder.read(one);
        assertThat(upload.caseNumber()).isEqualTo(new CaseNumber("CM26-0000001"));
        assertThat(upload.files().keySet()).containsExactly("application.json", "report 1.txt");
    }

    @Test
    void aBrokenApplicationIsUploadedUnderTheNumberInTheFoldersName() throws IOException {
        assertThat(CaseFolder.read(caseFolder("CM26-0000007-broken", "{")).caseNumber())
                .isEqualTo(new CaseNumber("CM26-0000007"));
        Path unnamed = caseFolder("unnamed", "{");
        assertThatThrownBy(() -> CaseFolder.read(unnamed))
                .isInstanceOf(BadSource.class)
                .hasMessageContaining("no case number");
    }

    private Path caseFolder(String name, String application) throws IOException {
        Path created = Files.createDirectories(folder.resolve(name));
        Files.writeString(created.resolve("application.json"), application);
        return created;
    }
}
