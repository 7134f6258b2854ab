package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.domain.Problem;
import imr.local.run.CaseResult;
import imr.local.run.Pipeline;
import imr.local.run.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is wrong with an upload is kept on the case with a code, the place and what to do; and the next correct upload goes through. */
@ExtendWith(EmbeddedCloudExtension.class)
class BadInputTest {
    private static final String SAMPLE = "acupuncture-initial-met";
    private static final String RECORD = "pr2-2017-05-03.pdf";

    @Test
    void aFileThatIsNotTheOneAnnounced(Pipeline pipeline, CaseNumber number) throws Exception {
        Upload good = SampleCase.named(SAMPLE, number);
        byte[] changed = good.files().getOrDefault(RECORD, new byte[1]).clone();
        changed[changed.length / 2] ^= 1;
        refusedThenCorrected(pipeline, good, good.with(RECORD, changed), "DIGEST_MISMATCH", RECORD);
    }

    @Test
    void aFileOfAnotherSize(Pipeline pipeline, CaseNumber number) throws Exception {
        Upload good = SampleCase.named(SAMPLE, number);
        refusedThenCorrected(pipeline, good, good.with(RECORD, bytes("short")), "SIZE_MISMATCH", RECORD);
    }

    @Test
    void aFileThatIsMissing(Pipeline pipeline, CaseNumber number) throws Exception {
        Upload good = SampleCase.named(SAMPLE, number);
        CaseResult waiting = run(pipeline, good.without(RECORD), "1");
        assertThat(waiting.state()).isEqualTo("AWAITING_FILES");
        assertThat(waiting.problems()).extracting(Problem::place).contains(RECORD);
        pipeline.put(number, "1", RECORD, good.files().getOrDefault(RECORD, new byte[0]));
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
        assertThat(pipeline.lookup().find(number).evaluation())
                .as("the missing file completes it")
                .isNotNull();
    }

    @Test
    void anApplicationThatIsNotJson(Pipeline pipeline, CaseNumber number) throws Exception {
        Upload good = SampleCase.named(SAMPLE, number);
        refused(pipeline, good, good.with("application.json", bytes("{\"format\": ")));
    }

    @Test
    void anApplicationWithoutSizesAndDigests(Pipeline pipeline, CaseNumber number) throws Exception {
        Upload good = SampleCase.named(SAMPLE, number);
        String application =
                new String(good.files().getOrDefault("application.json", new byte[0]), StandardCharsets.UTF_8);
        String without = application
                .replaceAll("\"sha256\"\\s*:\\s*\"[0-9a-f]{64}\",?", "")
                .replaceAll(",(\\s*})", "$1");
        assertThat(without).isNotEqualTo(application);
        refused(pipeline, good, good.with("application.json", bytes(without)));
    }

    @Test
    void anApplicationOfAnotherCase(Pipeline pipeline, CaseNumber number, CaseNumber other) throws Exception {
        Upload good = SampleCase.named(SAMPLE, number);
        byte[] foreign = SampleCase.named(SAMPLE, other).files().getOrDefault("application.json", new byte[0]);
        refused(pipeline, good, good.with("application.json", foreign));
    }

    @Test
    void anApplicationThatIsTooLarge(Pipeline pipeline, CaseNumber number) throws Exception {
        Upload good = SampleCase.named(SAMPLE, number);
        refused(pipeline, good, good.with("application.json", bytes("{\"a\":\"" + "x".repeat(1_100_000) + "\"}")));
    }

    @Test
    void aFileNobodyAnnouncedIsSaidAndKeepsNothingBack(Pipeline pipeline, CaseNumber number) throws Exception {
        Upload more = SampleCase.named(SAMPLE, number).with("holiday.txt", bytes("not part of this"));
        CaseResult result = run(pipeline, more, "1");
        assertThat(result.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("FILE_NOT_ANNOUNCED");
            assertThat(problem.place()).contains("holiday.txt");
        });
    }

    @Test
    void aPdfThatBreaksOff(Pipeline pipeline, CaseNumber number) throws Exception {
        CaseResult result = run(pipeline, SampleCase.named("corrupt-file", number), "1");
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.place()).contains("mri-2016-12-14.pdf"));
        assertThat(result.state()).isNotEmpty();
    }

    private static void refusedThenCorrected(Pipeline pipeline, Upload good, Upload bad, String code, String place)
            throws InterruptedException {
        CaseResult result = refused(pipeline, good, bad);
        assertThat(result.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).contains(place);
        });
    }

    private static CaseResult refused(Pipeline pipeline, Upload good, Upload bad) throws InterruptedException {
        CaseResult result = run(pipeline, bad, "1");
        assertThat(result.evaluation()).isNull();
        assertThat(result.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.advice())
                .isNotBlank());
        assertThat(run(pipeline, good, "2").evaluation())
                .as("the next correct upload goes through")
                .isNotNull();
        return result;
    }

    private static CaseResult run(Pipeline pipeline, Upload upload, String uploadId) throws InterruptedException {
        pipeline.upload(upload, uploadId, new Random());
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
        return pipeline.lookup().find(upload.caseNumber());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
