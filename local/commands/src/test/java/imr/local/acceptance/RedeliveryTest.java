package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.local.cloud.Event;
import imr.local.run.Pipeline;
import imr.local.run.Upload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Order and number of deliveries make no difference. */
@ExtendWith(EmbeddedCloudExtension.class)
class RedeliveryTest {
    private static final String SAMPLE = "acupuncture-initial-met";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @RepeatedTest(5)
    void anyOrderOfUploadsEndsInTheSameCase(Pipeline pipeline, CaseNumber one, CaseNumber other) throws Exception {
        run(pipeline, SampleCase.named(SAMPLE, one), new Random());
        run(pipeline, SampleCase.named(SAMPLE, other), new Random());
        assertThat(StoredState.folder(pipeline, one).items())
                .hasSameSizeAs(StoredState.folder(pipeline, other).items());
        assertThat(StoredState.of(pipeline, one).objects().keySet())
                .isEqualTo(StoredState.of(pipeline, other).objects().keySet())
                .hasSize(9);
        assertThat(trace(pipeline, one)).isEqualTo(trace(pipeline, other));
    }

    @Test
    void everyEventTwiceAndInReverseOrderChangesNothing(Pipeline pipeline, CaseNumber once, CaseNumber twice)
            throws Exception {
        List<Event> delivered = Collections.synchronizedList(new ArrayList<>());
        Upload upload = SampleCase.named(SAMPLE, twice);
        run(pipeline, SampleCase.named(SAMPLE, once), new Random(1));
        pipeline.cloud().holdEvents();
        try {
            pipeline.upload(upload, "1", new Random(2));
            for (List<Event> held = pipeline.cloud().takeHeldEvents();
                    !held.isEmpty();
                    held = pipeline.cloud().takeHeldEvents()) {
                delivered.addAll(held);
                for (Event event : held.reversed()) {
                    pipeline.cloud().deliver(event);
                    pipeline.cloud().deliver(event);
                }
                assertThat(pipeline.await(PATIENCE)).isTrue();
            }
            StoredState first = StoredState.of(pipeline, twice);
            for (Event event : delivered.reversed()) {
                pipeline.cloud().deliver(event);
                pipeline.cloud().deliver(event);
                assertThat(pipeline.await(PATIENCE)).isTrue();
            }
            assertThat(StoredState.of(pipeline, twice)).isEqualTo(first);
        } finally {
            pipeline.cloud().releaseEvents();
        }
        assertThat(pipeline.await(PATIENCE)).isTrue();
        assertThat(StoredState.of(pipeline, twice).objects().keySet())
                .isEqualTo(StoredState.of(pipeline, once).objects().keySet());
        assertThat(trace(pipeline, twice)).isEqualTo(trace(pipeline, once));
    }

    @Test
    void theSameFilesAgainMakeNoNewVersion(Pipeline pipeline, CaseNumber number) throws Exception {
        Upload upload = SampleCase.named(SAMPLE, number);
        run(pipeline, upload, new Random(3));
        StoredState first = StoredState.of(pipeline, number);
        run(pipeline, upload, new Random(4));
        assertThat(StoredState.of(pipeline, number)).isEqualTo(first);
    }

    @Test
    void aSecondUploadMakesASecondVersion(Pipeline pipeline, CaseNumber number) throws Exception {
        Upload upload = SampleCase.named(SAMPLE, number);
        run(pipeline, upload, new Random(5));
        pipeline.upload(upload, "2", new Random(6));
        assertThat(pipeline.await(PATIENCE)).isTrue();
        assertThat(StoredState.of(pipeline, number).objects().keySet())
                .contains("cases/CASE/v1/evaluation.json", "cases/CASE/v2/evaluation.json");
    }

    private static void run(Pipeline pipeline, Upload upload, Random order) throws InterruptedException {
        pipeline.upload(upload, "1", order);
        assertThat(pipeline.await(PATIENCE)).isTrue();
    }

    private static String trace(Pipeline pipeline, CaseNumber number) {
        String trace = pipeline.lookup().find(number).trace();
        assertThat(trace).isNotEmpty();
        // The digests of case file and facts cover the number itself.
        return trace.replace(number.value(), "CASE")
                .replaceFirst("\"caseFile\"\\s*:\\s*\"[0-9a-f]{64}\"", "\"caseFile\":\"…\"")
                .replaceFirst("\"facts\"\\s*:\\s*\"[0-9a-f]{64}\"", "\"facts\":\"…\"");
    }
}
