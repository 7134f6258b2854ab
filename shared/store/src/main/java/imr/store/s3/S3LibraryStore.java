package imr.store.s3;

import imr.domain.Digest;
import imr.store.LibraryStore;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Released libraries in a bucket, at {@code releases/{digest}.json}. */
public final class S3LibraryStore implements LibraryStore {
    private final S3Client s3;
    private final String bucket;

    public S3LibraryStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    /** Where a release lies in its bucket. */
    public static String key(Digest release) {
        return "releases/" + release + ".json";
    }

    @Override
    public Optional<byte[]> read(Digest release) {
        return S3Calls.found("read the library " + release, () -> s3.getObjectAsBytes(
                        get -> get.bucket(bucket).key(key(release)))
                .asByteArrayUnsafe());
    }

    @Override
    public Digest put(byte[] release) {
        Digest digest = Digest.of(release);
        PutObjectRequest request = PutObjectRequest.builder()
                .bucket(bucket)
                .key(key(digest))
                .contentType("application/json")
                .ifNoneMatch("*")
                .build();
        S3Calls.writeOnce("write the library " + digest, () -> s3.putObject(request, RequestBody.fromBytes(release)));
        return digest;
    }
}
