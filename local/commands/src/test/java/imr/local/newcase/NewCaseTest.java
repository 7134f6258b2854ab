package imr.local.newcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.functions.intake.application.ApplicationReader;
import imr.functions.intake.application.ApplicationReading;
import imr.local.run.BadSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCaseTest {
    private static final CaseNumber NUMBER = new CaseNumber("CM26-0000077");
    private static final String REPORT =
            "Primary Treating Physician's Progress Report (PR-2)\nDate of injury: 01/09/2017\nDate: 05/02/2017\nLeft knee pain.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void records() throws IOException {
        Files.writeString(folder.resolve("report.txt"), REPORT);
        Files.writeString(folder.resolve("ur-2017-05-09.txt"), "Utilization review decision\nDenied.\n");
        Files.writeString(folder.resolve("README.md"), "not a record");
    }

    @Test
    void sizesDigestsKindsAndDatesComeFromTheFiles() throws IOException {
        NewCase.Made made = new NewCase(folder, NUMBER, List.of("Physical therapy 2x6")).make(false);

        assertThat(Files.readString(made.application())).endsWith("}\n");
        JsonNode application = new ObjectMapper().readTree(made.application().toFile());
        assertThat(application.at("/files")).hasSize(2);
        assertThat(application.at("/files/0/name").asText()).isEqualTo("report.txt");
        assertThat(application.at("/files/0/size").asInt()).isEqualTo(REPORT.length());
        assertThat(application.at("/files/0/sha256").asText())
                .isEqualTo(Digest.of(REPORT).hex());
        assertThat(application.at("/files/0/kind").asText()).isEqualTo("PROGRESS_REPORT");
        assertThat(application.at("/files/0/dated").asText()).isEqualTo("2017-05-02");
        assertThat(application.at("/files/1/kind").asText()).isEqualTo("UR_DECISION");
        assertThat(application.at("/dates/injury").asText()).isEqualTo("2017-01-09");
        assertThat(application.at("/dates/urDecision").asText()).isEqualTo("2017-05-09");
        assertThat(made.files()).anyMatch(line -> line.contains("progress report") && line.contains("2017-05-02"));
    }

    @Test
    void intakeTakesItAsItIsOnceTheItemsAreNamed() throws IOException {
        new NewCase(folder, NUMBER, List.of("Physical therapy 2x6")).make(false);

        assertThat(ApplicationReader.read(
                        Files.readAllBytes(folder.resolve("application.json")), NUMBER, LocalDate.now(ZoneOffset.UTC)))
                .isInstanceOf(ApplicationReading.Usable.class);
    }

    @Test
    void whatAPersonMustFillInIsListed() {
        NewCase.Made made = new NewCase(folder, NUMBER, List.of()).make(false);

        assertThat(made.toFillIn())
                .anyMatch(line -> line.startsWith("/disputedItems"))
                .anyMatch(line -> line.startsWith("/dates/request"))
                .noneMatch(line -> line.startsWith("/dates/injury"));
    }

    @Test
    void anApplicationThatIsThereIsOverwrittenOnlyOnDemand() throws IOException {
        Path application = folder.resolve("application.json");
        Files.writeString(application, "mine");

        assertThatThrownBy(() -> new NewCase(folder, NUMBER, List.of()).make(false))
                .isInstanceOf(BadSource.class)
                .hasMessageContaining("--force");
        assertThat(application).hasContent("mine");

        new NewCase(folder, NUMBER, List.of()).make(true);
        assertThat(Files.readString(application)).contains(NUMBER.value());
    }

    @Test
    void aFolderWithoutRecordsIsToldSo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> new NewCase(empty, NUMBER, List.of()).make(false))
                .isInstanceOf(BadSource.class)
                .hasMessageContaining("no records");
    }
}
