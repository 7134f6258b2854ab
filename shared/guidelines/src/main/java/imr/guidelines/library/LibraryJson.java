package imr.guidelines.library;

import imr.domain.Digest;
import imr.json.Json;

/** The library as JSON: the same content gives the same bytes, whose digest is the library's version. */
public final class LibraryJson {
    private LibraryJson() {}

    public static byte[] write(Library library) {
        return Json.write(library.content());
    }

    /** Reads a compiled library; throws {@link imr.json.UnreadableDocument} when the bytes are not one. */
    public static Library read(byte[] json) {
        return new Library(Json.read(json, Library.Content.class));
    }

    public static Digest version(byte[] json) {
        return Digest.of(json);
    }
}
