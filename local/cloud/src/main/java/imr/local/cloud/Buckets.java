package imr.local.cloud;

import imr.local.template.BucketResource;
import imr.local.template.Template;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Makes the store with the buckets of the template. */
final class Buckets {
    private Buckets() {}

    /**
     * @param folder where objects are kept, {@code null} for in memory only
     * @param events is told of every write
     */
    static EventfulStore open(Template template, @Nullable Path folder, Consumer<ObjectEvent> events) {
        EventfulStore store = new EventfulStore(store(folder), events);
        for (BucketResource bucket : template.buckets().values()) {
            if (!store.containerExists(bucket.name())) store.createContainer(bucket.name());
            if (bucket.versioned() && store.supportsVersioning())
                store.putBucketVersioning(bucket.name(), BucketVersioningStatus.ENABLED);
        }
        return store;
    }

    /** Puts objects there; one that lies there already is left alone. */
    static void put(Template template, EventfulStore store, Map<String, Map<String, byte[]>> objects) {
        objects.forEach((bucket, contents) -> contents.forEach((key, content) -> {
            String name = template.bucket(bucket).name();
            if (store.blobExists(name, key)) return;
            PutObjectRequest request = PutObjectRequest.builder()
                    .bucket(name)
                    .key(key)
                    .contentLength((long) content.length)
                    .build();
            store.putBlob(request, new ByteArrayInputStream(content));
        }));
    }

    private static BlobStore store(@Nullable Path folder) {
        Properties properties = new Properties();
        if (folder == null) return BlobStores.create("transient-nio2", properties);
        properties.setProperty("jclouds.filesystem.basedir", folder.toString());
        return BlobStores.create("filesystem-nio2", properties);
    }
}
