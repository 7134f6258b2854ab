package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import imr.local.identity.LocalIdentity;
import imr.local.run.Pipeline;
import imr.local.template.BadTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes planted in the project's own template are found before anything runs, and told in a sentence with their line. */
class PlantedInTheTemplateTest {
    @TempDir
    Path folder;

    @Test
    void aWrongSuffix() throws IOException {
        expect(
                "{Name: suffix, Value: /evaluation.json}",
                "{Name: suffix, Value: /evaluations.json}",
                "DeterminationFunction would never start: it waits for keys that start with cases/ and end with"
                        + " /evaluations.json in CasesBucket");
    }

    @Test
    void aWrongHandlerName() throws IOException {
        expect(
                "imr.functions.intake.IntakeHandler::handleRequest",
                "imr.functions.intake.InTakeHandler::handleRequest",
                "IntakeFunction names the handler class imr.functions.intake.InTakeHandler, which does not exist; did you"
                        + " mean imr.functions.intake.IntakeHandler?");
    }

    @Test
    void aMissingPermissionToReadWhatTheEnvironmentNames() throws IOException {
        Path file = plant(
                "            - Sid: ListOpenCases\n              Effect: Allow",
                "            - Sid: ListOpenCases\n              Effect: Deny",
                "            - Sid: MarkLateCases\n              Effect: Allow",
                "            - Sid: MarkLateCases\n              Effect: Deny");
        expect(
                file,
                "DeadlinesFunction is given DeterminationsTable in DETERMINATIONS_TABLE but its Policies allow nothing on it");
    }

    @Test
    void aVariableThatIsNotSet() throws IOException {
        expect(
                "DETERMINATIONS_TABLE: !Ref DeterminationsTable",
                "DETERMINATION_TABLE: !Ref DeterminationsTable",
                "IntakeFunction cannot be made: the setting DETERMINATIONS_TABLE is missing");
    }

    private void expect(String text, String replacement, String sentence) throws IOException {
        expect(plant(text, replacement), sentence);
    }

    private static void expect(Path template, String sentence) {
        BadTemplate thrown = catchThrowableOfType(BadTemplate.class, () -> {
            LocalIdentity identity = LocalIdentity.in(template.resolveSibling("identity"));
            Pipeline.start(template, identity, options -> options).close();
        });
        assertThat(thrown).as("the template is refused").isNotNull();
        assertThat(thrown.problems())
                .anySatisfy(problem -> assertThat(problem.advice()).contains(sentence))
                .allSatisfy(problem -> assertThat(problem.place()).matches("template.yaml:\\d+"));
    }

    /** The project's template with texts replaced, each of which must be there. */
    private Path plant(String... textsAndReplacements) throws IOException {
        String template = Files.readString(EmbeddedCloudExtension.HOME.resolve("template.yaml"));
        for (int i = 0; i < textsAndReplacements.length; i += 2) {
            assertThat(template).contains(textsAndReplacements[i]);
            template = template.replace(textsAndReplacements[i], textsAndReplacements[i + 1]);
        }
        Files.createSymbolicLink(folder.resolve("functions"), EmbeddedCloudExtension.HOME.resolve("functions"));
        return Files.writeString(folder.resolve("template.yaml"), template);
    }
}
