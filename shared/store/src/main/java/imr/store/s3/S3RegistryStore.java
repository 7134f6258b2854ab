package imr.store.s3;

import imr.store.RegistryStore;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The file of reviewers in the library bucket, at {@code reviewers/registry.csv}. */
public final class S3RegistryStore implements RegistryStore {
    private static final String KEY = "reviewers/registry.csv";

    private final S3Client s3;
    private final String bucket;

    public S3RegistryStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public Optional<byte[]> read() {
        return S3Calls.found(
                "read the registry of reviewers",
                () -> s3.getObjectAsBytes(get -> get.bucket(bucket).key(KEY)).asByteArrayUnsafe());
    }

    @Override
    public void put(byte[] csv) {
        S3Calls.write(
                "write the registry of reviewers",
                () -> s3.putObject(
                        put -> put.bucket(bucket).key(KEY).contentType("text/csv; charset=utf-8"),
                        RequestBody.fromBytes(csv)));
    }
}
