package imr.reading.document;

/** Bounds on what is read of one document; beyond them a document or a page is refused or cut, and that is said. */
final class Limits {
    static final int BYTES = 64 * 1024 * 1024;
    static final int PAGES = 5_000;
    /** A printed page holds some 4,000 characters; a page with more than this is not prose. */
    static final int CHARACTERS_PER_PAGE = 60_000;

    static final int CHARACTERS = 20_000_000;
    /** Drawing instructions of a page; a dense page of text has 100 KB. */
    static final int BYTES_PER_PAGE = 16 * 1024 * 1024;
    /** Drawing instructions carried out on a page, those of forms that forms draw included; a dense page of text has 20,000. */
    static final int INSTRUCTIONS_PER_PAGE = 4_000_000;
    /** What one stream of a PDF may decode to: an uncompressed colour scan of a page at 300 dots an inch is 26 MB. */
    static final long BYTES_PER_STREAM = 64L * 1024 * 1024;
    /** What all streams together may decode to; decoding goes at some 200 MB a second. */
    static final long BYTES_DECODED = 2L * 1024 * 1024 * 1024;
    /** Enough for the slowest honest file, and an end for a hostile one. */
    static final int SECONDS = 30;

    private Limits() {}
}
