package imr.reading.document;

/** Bounds on what is read of one document; beyond them a document is refused or cut, and that is said. */
final class Limits {
    static final int BYTES = 64 * 1024 * 1024;
    static final int PAGES = 5_000;
    /** A printed page holds some 4,000 characters; a page with more than this is not prose. */
    static final int CHARACTERS_PER_PAGE = 60_000;

    static final int CHARACTERS = 20_000_000;
    /** Enough for the slowest honest file, and an end for a hostile one. */
    static final int SECONDS = 60;

    private Limits() {}
}
