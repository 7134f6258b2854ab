package imr.local.layers;

import imr.domain.Digest;
import imr.guidelines.library.Library;
import imr.guidelines.library.LibraryJson;
import imr.library.DrugListFolder;
import imr.local.cloud.CloudOptions;
import imr.store.s3.S3LibraryStore;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A library as a deployment takes it: the public guidelines with layers and drug lists over them, as bytes under their digest. */
public final class ReleasedLibrary {
    private final Digest digest;
    private final byte[] json;

    private ReleasedLibrary(byte[] json) {
        this.json = json;
        this.digest = LibraryJson.version(json);
    }

    /** Of layers and a folder of imported drug lists; empty where there is neither, and the library of the build serves. */
    public static Optional<ReleasedLibrary> of(LayerOptions layers, @Nullable Path lists) {
        if (!layers.any() && lists == null) return Optional.empty();
        return Optional.of(of(layers.library(), lists));
    }

    public static ReleasedLibrary of(Library library, @Nullable Path lists) {
        Library whole = lists == null ? library : library.with(new DrugListFolder(lists).lists());
        return new ReleasedLibrary(LibraryJson.write(whole));
    }

    /** What evaluations under it pin. */
    public Digest digest() {
        return digest;
    }

    /** Its bytes, to be put where a deployment finds them. */
    public byte[] json() {
        return json.clone();
    }

    /** An embedded cloud that evaluates under it. */
    public CloudOptions in(CloudOptions cloud) {
        return cloud.holding("LibraryBucket", S3LibraryStore.key(digest), json).with("LibraryRelease", digest.hex());
    }
}
