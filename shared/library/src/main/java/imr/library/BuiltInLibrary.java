package imr.library;

import imr.domain.Digest;
import imr.guidelines.library.Library;
import imr.guidelines.library.LibraryJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The library this build carries. Read once; safe to share. */
public final class BuiltInLibrary {
    private static final byte[] JSON = json();
    private static final Library LIBRARY = LibraryJson.read(JSON);
    private static final Digest VERSION = LibraryJson.version(JSON);

    private BuiltInLibrary() {}

    public static Library library() {
        return LIBRARY;
    }

    /** The digest of the library's JSON, pinned in every evaluation. */
    public static Digest version() {
        return VERSION;
    }

    private static byte[] json() {
        try (InputStream file = BuiltInLibrary.class.getResourceAsStream("library.json")) {
            if (file == null) throw new IllegalStateException("the build left out the compiled guideline library");
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
