package imr.local.records;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.domain.fact.FactsFile;
import imr.json.FactsJson;
import imr.local.EmbeddedS3;
import imr.local.acceptance.EmbeddedCloudExtension;
import imr.local.run.Pipeline;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Each case of records as they come from practice gives what is right of it: its outcome, its facts, its amounts and what is said of its files. */
@ExtendWith(EmbeddedCloudExtension.class)
class RecordsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatIsRight(Pipeline pipeline) throws InterruptedException {
        List<RecordCase> cases = RecordCase.all();
        for (RecordCase one : cases) pipeline.upload(one.upload(), "1", new Random());
        assertThat(pipeline.await(PATIENCE)).isTrue();
        return cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one, pipeline)));
    }

    private static void check(RecordCase one, Pipeline pipeline) {
        CaseNumber number = one.upload().caseNumber();
        List<String> told = Told.of(pipeline.lookup().find(number), facts(pipeline, number));
        assertThat(one.right().differences(told))
                .as(() -> one.name() + "; told:\n" + String.join("\n", told))
                .isEmpty();
    }

    private static @Nullable FactsFile facts(Pipeline pipeline, CaseNumber number) {
        String bucket = pipeline.cloud().template().bucket("CasesBucket").name();
        try (S3Client s3 = EmbeddedS3.at(pipeline.cloud().endpoint())) {
            return FactsJson.read(s3.getObjectAsBytes(r -> r.bucket(bucket).key("cases/" + number + "/v1/facts.json"))
                    .asByteArray());
        } catch (NoSuchKeyException e) {
            return null;
        }
    }
}
