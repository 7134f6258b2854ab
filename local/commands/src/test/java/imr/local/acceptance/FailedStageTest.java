package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.local.EmbeddedS3;
import imr.local.cloud.Event;
import imr.local.run.EventFile;
import imr.local.run.Pipeline;
import imr.store.CaseChange;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;

/** A stage that fails is said on the case; what stopped on its way is brought on. */
@ExtendWith(EmbeddedCloudExtension.class)
class FailedStageTest {
    private static final String SAMPLE = "acupuncture-initial-met";

    @Test
    void aCaseWhoseEventWasLostIsBroughtOnByTheHourlyRun(Pipeline pipeline, CaseNumber number) throws Exception {
        assembledOnly(pipeline, number);
        CaseState state = states(pipeline).find(number).orElseThrow();
        CaseVersion version = Objects.requireNonNull(state.assembled());
        Instant twoHoursAgo = Instant.now().minus(Duration.ofHours(2));
        assertThat(states(pipeline).commit(CaseChange.to(state.assembledAs(version, twoHoursAgo))))
                .isTrue();
        var hourly = EmbeddedCloudExtension.HOME.resolve("events/deadlines/hourly.json");
        assertThat(pipeline.cloud()
                        .invoke("DeadlinesFunction", EventFile.read(hourly, pipeline.identity()))
                        .succeeded())
                .isTrue();
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
        Api api = new Api(pipeline);
        assertThat(api.get("/cases/" + number, api.token("coordinator")).body())
                .contains("\"state\": \"RECOMMENDED\"")
                .doesNotContain("STAGE_FAILED");
    }

    @Test
    void aFailureForGoodIsAProblemAndALineAndAnotherUploadOfTheSameFilesGoesThrough(
            Pipeline pipeline, CaseNumber number) throws Exception {
        assembledOnly(pipeline, number);
        String bucket = pipeline.cloud().template().bucket("CasesBucket").name();
        String key = "cases/" + number + "/v1/case.json";
        try (var s3 = EmbeddedS3.at(pipeline.cloud().endpoint())) {
            s3.putObject(r -> r.bucket(bucket).key(key), RequestBody.fromString("poison"));
        }
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
        Api api = new Api(pipeline);
        assertThat(api.get("/cases/" + number, api.token("coordinator")).body())
                .contains("\"state\": \"IN_EVALUATION\"", "\"STAGE_FAILED\"", "\"reading of v1\"");
        assertThat(api.get("/worklist", api.token("coordinator")).body()).contains(number.value());
        assertThat(api.get("/worklist", api.token("reviewer")).body()).doesNotContain(number.value());
        pipeline.upload(SampleCase.named(SAMPLE, number), "2", new Random());
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
        assertThat(api.get("/cases/" + number, api.token("coordinator")).body())
                .contains("\"state\": \"RECOMMENDED\"")
                .doesNotContain("STAGE_FAILED");
    }

    /** A case whose file is written, and whose event came to nobody. */
    private static void assembledOnly(Pipeline pipeline, CaseNumber number) throws InterruptedException {
        pipeline.cloud().holdEvents();
        pipeline.upload(SampleCase.named(SAMPLE, number), "1", new Random());
        for (Event event : pipeline.cloud().takeHeldEvents()) pipeline.cloud().deliver(event);
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
        assertThat(pipeline.cloud().takeHeldEvents()).isNotEmpty();
        pipeline.cloud().releaseEvents();
    }

    private static CaseStates states(Pipeline pipeline) {
        Map<String, String> settings = Map.of(
                "AWS_ENDPOINT", pipeline.cloud().endpoint().toString(),
                "DETERMINATIONS_TABLE",
                        pipeline.cloud().template().table("DeterminationsTable").name());
        return new Stores(new Settings(settings::get)).caseStates();
    }
}
