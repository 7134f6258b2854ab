package imr.local.cloud;

import imr.local.template.BucketResource;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Tells of every write that succeeded. The store below writes beside the object, under its key with a random end, and then moves it there: what
 * is being written is shown to nobody, and what a process left of it is swept away at the next start.
 */
final class EventfulStore extends ForwardingBlobStore {
    private static final Pattern BESIDE =
            Pattern.compile("(.+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.DOTALL);

    private final Consumer<ObjectEvent> events;
    private final Map<String, Integer> writing = new ConcurrentHashMap<>();
    private final AtomicLong sequence = new AtomicLong(System.currentTimeMillis() << 16);

    EventfulStore(BlobStore store, Consumer<ObjectEvent> events) {
        super(store);
        this.events = events;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        String name = request.bucket() + "/" + request.key();
        writing.merge(name, 1, Integer::sum);
        PutObjectResponse response;
        try {
            response = super.putBlob(request, content);
        } finally {
            writing.compute(name, (key, times) -> times == null || times == 1 ? null : times - 1);
        }
        long size = request.contentLength() == null ? 0 : request.contentLength();
        tell("ObjectCreated:Put", request.bucket(), request.key(), size, response.eTag(), response.versionId());
        return response;
    }

    @Override
    public ListObjectsV2Response list(ListObjectsV2Request request) {
        ListObjectsV2Response all = super.list(request);
        if (writing.isEmpty()) return all;
        return all.toBuilder()
                .contents(all.contents().stream()
                        .filter(object -> !writing.containsKey(request.bucket() + "/" + target(object.key())))
                        .toList())
                .build();
    }

    /** The key for which something may have been written under this one; empty when this is no such key. */
    private static String target(String key) {
        Matcher beside = BESIDE.matcher(key);
        return beside.matches() ? beside.group(1) : "";
    }

    /**
     * Objects that no one was told of: written just before a process ended, or put there by other means. What that process had not written to
     * its end is removed. An object of which nobody was told has not been acknowledged either.
     */
    List<ObjectEvent> untold(Collection<BucketResource> buckets, Journal journal) {
        List<ObjectEvent> untold = new ArrayList<>();
        for (BucketResource bucket : buckets)
            for (S3Object object : super.list(
                            ListObjectsV2Request.builder().bucket(bucket.name()).build())
                    .contents()) {
                String key = object.key();
                if (journal.hasTold(bucket.name(), key, object.eTag())) continue;
                // What was there before the journal was is not judged by its name.
                if (!journal.isNew() && !target(key).isEmpty()) {
                    delegate().removeBlob(bucket.name(), key);
                    continue;
                }
                untold.add(new ObjectEvent(
                        "ObjectCreated:Put",
                        bucket.name(),
                        key,
                        object.size() == null ? 0 : object.size(),
                        object.eTag() == null ? "" : object.eTag(),
                        null,
                        sequence.incrementAndGet()));
            }
        return untold;
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
