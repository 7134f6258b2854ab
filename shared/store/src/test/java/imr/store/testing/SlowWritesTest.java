package imr.store.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** On a busy machine the end of a request comes late; the S3 of the tests waits for it, whatever it answers. */
class SlowWritesTest {
    private final String bucket = new TestStores().cases();

    @Test
    void noConnectionIsEndedOverAWrite() throws Exception {
        try (SlowLine line = new SlowLine(TestStores.s3Address());
                S3Client s3 = TestStores.s3(line.address())) {
            s3.createBucket(create -> create.bucket(bucket + "-slow"));
            for (int i = 0; i < 3; i++)
                s3.putObject(put -> put.bucket(bucket).key("a"), RequestBody.fromString("words"));
            assertThat(line.endedByServer()).as("after writes").isZero();
            assertThatThrownBy(() -> s3.putObject(
                            put -> put.bucket(bucket).key("a").ifNoneMatch("*"), RequestBody.fromString("words")))
                    .isInstanceOfSatisfying(
                            S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(412));
            assertThat(line.endedByServer()).as("after a write that is refused").isZero();
        }
    }
}
