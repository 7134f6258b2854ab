package imr.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import imr.local.template.BadTemplate;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlantedMistakesTest {
    @TempDir
    Path folder;

    @Test
    void aWrongSuffixIsAStageThatNeverStarts() {
        expect(
                "Value: .done",
                "Value: .finished",
                "CountFunction would never start: it waits for keys that end with .finished in Outgoing, but what is written"
                        + " there looks like copies/in/a.txt.done");
    }

    @Test
    void aMissingPermissionForWhatTheEnvironmentNamesIsFound() {
        expect(
                "Resource: !GetAtt Counts.Arn",
                "Resource: !GetAtt Incoming.Arn",
                "CountFunction is given Counts in TABLE but its Policies allow nothing on it");
    }

    @Test
    void aWrongHandlerClassIsFound() {
        expect(
                "imr.local.handlers.EchoHandler::handleRequest",
                "imr.local.handlers.EchoHandlr::handleRequest",
                "EchoFunction names the handler class imr.local.handlers.EchoHandlr, which does not exist");
    }

    @Test
    void aWrongHandlerMethodIsFound() {
        expect(
                "EchoHandler::handleRequest",
                "EchoHandler::handleRequst",
                "EchoFunction names the method handleRequst, which imr.local.handlers.EchoHandler does not have; did you mean"
                        + " handleRequest?");
    }

    @Test
    void aReferenceToNothingIsFound() {
        expect(
                "TABLE: !Ref Counts",
                "TABLE: !Ref Count",
                "Count names no parameter or resource of this template; did you mean Counts?");
    }

    @Test
    void aVariableThatTheFunctionReadsAndTheTemplateDoesNotSetIsFound() {
        expect(
                "Variables: {TABLE: !Ref Counts}",
                "Variables: {TABEL: !Ref Counts}",
                "CountFunction cannot be made: setting TABLE is missing; it reads TABLE, which its Environment in the template"
                        + " does not set");
    }

    @Test
    void aFunctionThatNothingStartsIsFound() {
        expect(
                "Daily: {Type: Schedule, Properties: {Schedule: cron(0 6 * * ? *)}}",
                "{}",
                "StreamFunction is started by nothing");
    }

    @Test
    void aFunctionThatWouldLoseWhatFailsIsFound() {
        expect(
                "Timeout: 1\n      DeadLetterQueue: {Type: SQS, TargetArn: !GetAtt Poison.Arn}",
                "Timeout: 1",
                "StreamFunction would lose events that keep failing");
    }

    @Test
    void aRouteOfNoApiIsFound() {
        expect(
                "RestApiId: !Ref Api, Method: post",
                "RestApiId: !Ref Apis, Method: post",
                "Apis names no parameter or resource");
    }

    @Test
    void aKeyThatIsNotDeclaredIsFound() {
        expect(
                "- {AttributeName: due, AttributeType: S}",
                "",
                "Counts uses due as a key; declare it under AttributeDefinitions");
    }

    @Test
    void aMissingRightToTheKeyOfABucketIsFound() {
        expect(
                "BucketName: !Sub '${AWS::StackName}-outgoing-${AWS::AccountId}'",
                "BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms',"
                        + " KMSMasterKeyID: 'arn:aws:kms:us-west-2:000000000000:key/k'}}]}",
                "CopyFunction may s3:PutObject in Outgoing, which is encrypted, but not kms:GenerateDataKey with its key");
    }

    @Test
    void allMistakesAreToldAtOnceWithTheirLines() {
        Path template = TestCloud.planted(folder, "Value: .done", "Value: .finished");
        Path twice = folder.resolve("template.yaml");
        assertThat(template).isEqualTo(twice);
        String yaml = read(twice)
                .replace("EchoHandler::", "EhcoHandler::")
                .replace("!GetAtt Failures.Arn", "!GetAtt Faliures.Arn");
        write(twice, yaml);
        BadTemplate thrown = thrown(twice);
        assertThat(thrown.problems()).hasSize(4);
        assertThat(thrown.problems())
                .allSatisfy(problem -> assertThat(problem.place()).matches("template.yaml:\\d+"));
    }

    private void expect(String text, String replacement, String sentence) {
        Path template = TestCloud.planted(folder, text, replacement);
        assertThat(thrown(template).problems())
                .anySatisfy(problem -> assertThat(problem.advice()).contains(sentence));
    }

    private static BadTemplate thrown(Path template) {
        BadTemplate thrown = catchThrowableOfType(
                BadTemplate.class, () -> EmbeddedCloud.start(TestCloud.options(template), TestCloud.WRITTEN));
        assertThat(thrown).as("the template is refused").isNotNull();
        return thrown;
    }

    private static String read(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            java.nio.file.Files.writeString(file, text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
