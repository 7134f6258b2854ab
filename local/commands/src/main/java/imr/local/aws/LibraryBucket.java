package imr.local.aws;

import imr.domain.Digest;
import imr.store.s3.S3LibraryStore;
import software.amazon.awssdk.services.s3.S3Client;

/** The bucket of a deployment that keeps released libraries. */
public final class LibraryBucket implements AutoCloseable {
    private final S3Client s3;
    private final S3LibraryStore store;

    private LibraryBucket(S3Client s3, String bucket) {
        this.s3 = s3;
        this.store = new S3LibraryStore(s3, bucket);
    }

    /** @throws imr.store.StoreUnavailable when it cannot be reached or written to */
    public static LibraryBucket ofEnvironment(String bucket) {
        return new LibraryBucket(Aws.s3(), bucket);
    }

    /** Puts a release there under its digest; earlier ones stay. */
    public Digest put(byte[] release) {
        return store.put(release);
    }

    @Override
    public void close() {
        s3.close();
    }
}
