package imr.local.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is disputed most today is on the list of what is left to compare. */
final class ProgressOfDisputedTest {
    private static final Path LIST = Path.of("..", "..", "shared/library/src/test/resources/disputed/today.csv");

    @Test
    void theTreatmentsDisputedMostAreListedWhileTheyAreDrafts(@TempDir Path folder) throws IOException {
        List<String> drafts = Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("subject,"))
                .map(line -> line.split(",", -1)[2])
                .toList();
        try (AuthorsProject project = new AuthorsProject(folder)) {
            assertThat(project.run("progress", "--short").out()).contains(drafts);
        }
    }
}
