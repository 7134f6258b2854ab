package imr.local.cloud;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Tells of every write that succeeded. */
final class EventfulStore extends ForwardingBlobStore {
    private final Consumer<ObjectEvent> events;
    private final AtomicLong sequence = new AtomicLong(System.currentTimeMillis() << 16);

    EventfulStore(BlobStore store, Consumer<ObjectEvent> events) {
        super(store);
        this.events = events;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        PutObjectResponse response = super.putBlob(request, content);
        long size = request.contentLength() == null ? 0 : request.contentLength();
        tell("ObjectCreated:Put", request.bucket(), request.key(), size, response.eTag(), response.versionId());
        return response;
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        CopyObjectResponse response = super.copyBlob(request);
        created("ObjectCreated:Copy", request.destinationBucket(), request.destinationKey(), response.versionId());
        return response;
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        CompleteMultipartUploadResponse response = super.completeMultipartUpload(upload, request);
        created("ObjectCreated:CompleteMultipartUpload", request.bucket(), request.key(), response.versionId());
        return response;
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        DeleteObjectResponse response = super.removeBlob(request);
        boolean marker = Boolean.TRUE.equals(response.deleteMarker());
        String name = marker ? "ObjectRemoved:DeleteMarkerCreated" : "ObjectRemoved:Delete";
        tell(name, request.bucket(), request.key(), 0, "", response.versionId());
        return response;
    }

    private void created(String name, String bucket, String key, @Nullable String version) {
        HeadObjectResponse now = delegate().blobMetadata(bucket, key);
        tell(name, bucket, key, now.contentLength(), now.eTag(), version);
    }

    private void tell(
            String name, String bucket, String key, long size, @Nullable String eTag, @Nullable String version) {
        events.accept(new ObjectEvent(
                name, bucket, key, size, eTag == null ? "" : eTag, version, sequence.incrementAndGet()));
    }
}
