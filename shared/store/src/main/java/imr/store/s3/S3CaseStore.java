package imr.store.s3;

import imr.store.CaseKey;
import imr.store.CaseStore;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Artefacts of cases in a bucket. */
public final class S3CaseStore implements CaseStore {
    private final S3Client s3;
    private final String bucket;

    public S3CaseStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public Optional<byte[]> read(CaseKey key) {
        return S3Calls.found("read " + key, () -> s3.getObjectAsBytes(
                        get -> get.bucket(bucket).key(key.toString()))
                .asByteArrayUnsafe());
    }

    @Override
    public boolean exists(CaseKey key) {
        return S3Calls.found(
                        "look for " + key,
                        () -> s3.headObject(head -> head.bucket(bucket).key(key.toString())))
                .isPresent();
    }

    @Override
    public void putIfAbsent(CaseKey key, byte[] content) {
        S3Calls.writeOnce(
                "write " + key,
                () -> s3.putObject(request(key).ifNoneMatch("*").build(), RequestBody.fromBytes(content)));
    }

    @Override
    public void put(CaseKey key, byte[] content) {
        S3Calls.write("write " + key, () -> s3.putObject(request(key).build(), RequestBody.fromBytes(content)));
    }

    private PutObjectRequest.Builder request(CaseKey key) {
        return PutObjectRequest.builder()
                .bucket(bucket)
                .key(key.toString())
                .contentType(key.artefact().mediaType());
    }
}
