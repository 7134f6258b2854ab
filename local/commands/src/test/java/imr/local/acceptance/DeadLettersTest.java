package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.local.EmbeddedS3;
import imr.local.cloud.Event;
import imr.local.run.Pipeline;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What keeps failing is kept, with its error, and nothing else is held up by it. */
@ExtendWith(EmbeddedCloudExtension.class)
class DeadLettersTest {
    @Test
    void anEventThatNoOneCanReadEndsInTheDeadLettersOfItsStage(Pipeline pipeline) throws Exception {
        int before = pipeline.cloud().messages("EvaluationDeadLetters").size();
        pipeline.cloud().deliver(new Event("EvaluationFunction", "poison", "{\"Records\":[{\"s3\":{\"bucket\":1}}]}"));
        assertThat(pipeline.await(Duration.ofMinutes(1))).isTrue();
        assertThat(pipeline.cloud().messages("EvaluationDeadLetters")).hasSize(before + 1);
        assertThat(pipeline.cloud().messages("EvaluationDeadLetters").getLast())
                .contains("\"condition\":\"RetriesExhausted\"", "\"approximateInvokeCount\":3", "errorType");
    }

    @Test
    void aCaseWrittenBySomeoneElseIsReportedNotLost(Pipeline pipeline, CaseNumber number) throws Exception {
        String bucket = pipeline.cloud().template().bucket("CasesBucket").name();
        int before = pipeline.cloud().messages("ReadingDeadLetters").size();
        try (var s3 = EmbeddedS3.at(pipeline.cloud().endpoint())) {
            s3.putObject(
                    r -> r.bucket(bucket).key("cases/" + number + "/v1/case.json"),
                    software.amazon.awssdk.core.sync.RequestBody.fromString("not a case"));
        }
        assertThat(pipeline.await(Duration.ofMinutes(1))).isTrue();
        assertThat(pipeline.cloud().messages("ReadingDeadLetters")).hasSizeGreaterThan(before);
    }

    @Test
    void otherCasesGoThroughMeanwhile(Pipeline pipeline, CaseNumber number) throws Exception {
        pipeline.cloud().deliver(new Event("IntakeFunction", "poison", "[]"));
        pipeline.upload(SampleCase.named("acupuncture-initial-met", number), "1", new Random());
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
        assertThat(pipeline.lookup().find(number).evaluation()).isNotNull();
    }
}
