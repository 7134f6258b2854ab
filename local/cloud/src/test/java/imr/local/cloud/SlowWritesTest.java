package imr.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.store.testing.SlowLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** On a busy machine the end of a request comes late; it is waited for, whatever the answer is. */
class SlowWritesTest {
    private static EmbeddedCloud cloud;
    private static String bucket;

    @BeforeAll
    static void start() {
        cloud = EmbeddedCloud.start(TestCloud.options(TestCloud.TEMPLATE), TestCloud.WRITTEN);
        bucket = cloud.template().bucket("Outgoing").name();
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @Test
    void noConnectionIsEndedOverAWrite() throws Exception {
        try (SlowLine line = new SlowLine(cloud.endpoint());
                S3Client s3 = TestCloud.s3(line.address(), "anyone")) {
            for (int i = 0; i < 3; i++) s3.putObject(put("a").build(), RequestBody.fromString("words"));
            assertThat(line.endedByServer()).isZero();
            assertRefused(s3, put("a").ifNoneMatch("*").build(), 412);
            assertRefused(s3, put("a").bucket("no-such-bucket").build(), 404);
            assertThat(line.endedByServer()).as("after writes that are refused").isZero();
        }
    }

    @Test
    void norOverOneThatAFunctionMayNotMake() throws Exception {
        try (SlowLine line = new SlowLine(cloud.endpoint());
                S3Client s3 = TestCloud.s3(line.address(), "CopyFunction")) {
            assertRefused(s3, put("elsewhere").build(), 403);
            assertThat(line.endedByServer()).isZero();
        }
    }

    @Test
    void norOverOneWithAnotherSecret() throws Exception {
        try (SlowLine line = new SlowLine(cloud.endpoint());
                S3Client s3 = TestCloud.s3(line.address(), "anyone", "another")) {
            assertRefused(s3, put("a").build(), 403);
            assertThat(line.endedByServer()).isZero();
        }
    }

    private static PutObjectRequest.Builder put(String key) {
        return PutObjectRequest.builder().bucket(bucket).key(key);
    }

    private static void assertRefused(S3Client s3, PutObjectRequest request, int status) {
        assertThatThrownBy(() -> s3.putObject(request, RequestBody.fromString("words")))
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(status));
    }
}
