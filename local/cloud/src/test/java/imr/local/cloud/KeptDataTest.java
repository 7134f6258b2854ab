package imr.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.domain.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A folder with data as an earlier process may have left it. */
class KeptDataTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String RANDOM_END = "-0b0d9e1c-7a34-4c59-8f6e-2f1f3f0a9c55";

    @TempDir
    Path folder = Path.of("");

    private String outgoing = "";

    /** Once, or more often where the client lost an answer and put again. */
    private int told;

    @BeforeEach
    void anEarlierProcess() throws Exception {
        try (EmbeddedCloud cloud = start();
                S3Client s3 = TestCloud.s3(cloud.endpoint(), "anyone")) {
            outgoing = cloud.template().bucket("Outgoing").name();
            s3.putObject(r -> r.bucket(outgoing).key("told.done"), RequestBody.fromString("1"));
            assertThat(cloud.awaitQuiet(PATIENCE)).isTrue();
            told = Integer.parseInt(seen(cloud, "told.done"));
            assertThat(told).isPositive();
        }
    }

    private EmbeddedCloud start() {
        return EmbeddedCloud.start(TestCloud.options(TestCloud.TEMPLATE).withData(folder), TestCloud.WRITTEN);
    }

    @Test
    void nothingIsDoneAgainThatWasDone() throws Exception {
        try (EmbeddedCloud cloud = start()) {
            assertThat(cloud.recovery()).isEqualTo(new EmbeddedCloud.Recovery(0, 0));
            assertThat(seen(cloud, "told.done")).isEqualTo(String.valueOf(told));
        }
    }

    @Test
    void anEventWithoutAnAnswerIsDelivered() throws Exception {
        String payload = new ObjectEvent("ObjectCreated:Put", outgoing, "waits.done", 1, "", null, 1).json("us-west-2");
        try (Journal journal = Journal.open(folder)) {
            journal.add(List.of(new Event("CountFunction", "waits.done", payload)));
        }
        try (EmbeddedCloud cloud = start()) {
            assertThat(cloud.recovery().events()).isEqualTo(1);
            assertThat(cloud.awaitQuiet(PATIENCE)).isTrue();
            assertThat(seen(cloud, "waits.done")).isEqualTo("1");
        }
        try (Journal journal = Journal.open(folder)) {
            assertThat(journal.pending()).as("answered").isEmpty();
        }
    }

    @Test
    void anEventOfAFunctionThatIsNoMoreIsLetGo() throws Exception {
        try (Journal journal = Journal.open(folder)) {
            journal.add(List.of(new Event("GoneFunction", "x", "{}")));
        }
        try (EmbeddedCloud cloud = start()) {
            assertThat(cloud.awaitQuiet(PATIENCE)).isTrue();
        }
    }

    @Test
    void anObjectThatNoStageWasToldOfIsToldNow() throws Exception {
        Files.writeString(folder.resolve("objects").resolve(outgoing).resolve("copied.done"), "by hand");
        try (EmbeddedCloud cloud = start()) {
            assertThat(cloud.recovery().objects()).isEqualTo(1);
            assertThat(cloud.awaitQuiet(PATIENCE)).isTrue();
            assertThat(seen(cloud, "copied.done")).isEqualTo("1");
        }
    }

    @Test
    void whatWasNotWrittenToItsEndIsGone() throws Exception {
        Files.writeString(folder.resolve("objects").resolve(outgoing).resolve("half.done" + RANDOM_END), "hal");
        try (EmbeddedCloud cloud = start();
                S3Client s3 = TestCloud.s3(cloud.endpoint(), "anyone")) {
            assertThat(cloud.recovery().objects()).isZero();
            assertThat(s3.listObjectsV2(r -> r.bucket(outgoing)).contents())
                    .extracting(S3Object::key)
                    .containsExactly("told.done");
        }
    }

    @Test
    void withoutAJournalEveryObjectIsToldAnewAndNoneIsRemoved() throws Exception {
        Files.delete(folder.resolve("journal.mv"));
        Files.writeString(folder.resolve("objects").resolve(outgoing).resolve("named.done" + RANDOM_END), "whole");
        try (EmbeddedCloud cloud = start()) {
            assertThat(cloud.recovery().objects()).isEqualTo(2);
            assertThat(cloud.awaitQuiet(PATIENCE)).isTrue();
            assertThat(seen(cloud, "told.done")).isEqualTo(String.valueOf(told + 1));
        }
    }

    @Test
    void aScheduleThatWasDueMeanwhileRunsOnce() throws Exception {
        try (Journal journal = Journal.open(folder)) {
            String name;
            try (EmbeddedCloud other = EmbeddedCloud.start(TestCloud.options(TestCloud.TEMPLATE), TestCloud.WRITTEN)) {
                name = other.template().schedules().getFirst().name();
            }
            journal.lastRun(name, Instant.now().minus(Duration.ofDays(9)));
        }
        for (int expected : new int[] {1, 0}) {
            List<Activity> happened = new CopyOnWriteArrayList<>();
            try (EmbeddedCloud cloud = start()) {
                cloud.watch(happened::add);
                cloud.runSchedules();
                assertThat(cloud.awaitQuiet(PATIENCE)).isTrue();
            }
            assertThat(happened.stream()
                            .filter(one -> one.kind() == Activity.Kind.STARTED
                                    && one.function().equals("StreamFunction")))
                    .hasSize(expected);
        }
    }

    @Test
    void aSecondProcessIsRefused() {
        try (EmbeddedCloud cloud = start()) {
            assertThat(cloud.recovery().events()).isZero();
            assertThatThrownBy(this::start).isInstanceOf(Fault.class).hasMessageContaining("is in use by another imr");
        }
    }

    private static String seen(EmbeddedCloud cloud, String key) {
        try (var dynamoDb = TestCloud.dynamoDb(cloud.endpoint(), "anyone")) {
            var item = dynamoDb.getItem(
                            r -> r.tableName(cloud.template().table("Counts").name())
                                    .key(Map.of("pk", AttributeValue.fromS(key), "sk", AttributeValue.fromS("count"))))
                    .item();
            return item.isEmpty()
                    ? "0"
                    : item.getOrDefault("seen", AttributeValue.fromN("0")).n();
        }
    }
}
