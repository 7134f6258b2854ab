package imr.reading.document;

/**
 * Bounds on what is read of one document; beyond them a file is refused before anything of it is read, or a document or a page is cut, and that is
 * said. README and openapi.yaml tell those that an uploader can meet.
 */
public final class Limits {
    /** Of a file, in bytes. */
    public static final int BYTES = 64 * 1024 * 1024;
    /** Of a file without pages of its own (plain text, RTF, DOCX once unpacked), in bytes: some 4,000 printed pages. */
    public static final int TEXT_BYTES = 4 * 1024 * 1024;

    /** Of all documents of a case together, in characters, so that what is read of it fits into memory: some 2,000 full printed pages. */
    public static final int CASE_CHARACTERS = 8_000_000;

    public static final int PAGES = 5_000;
    /** Of an image, in pixels: a tabloid page at 600 dots an inch has 67 million. */
    public static final long PIXELS = 80_000_000;
    /** Documents embedded in one file, those embedded in them included. */
    public static final int EMBEDDED = 200;
    /** How deep documents may be embedded in one another. */
    public static final int EMBEDDED_DEPTH = 3;

    /** A printed page holds some 4,000 characters; a page with more than this is not prose. */
    static final int CHARACTERS_PER_PAGE = 60_000;
    /** Text without form feeds is cut into pages at the first paragraph end behind this many characters, */
    static final int TEXT_PAGE = 8_000;
    /** or at the last line end, or space, before this many. */
    static final int LONGEST_TEXT_PAGE = 12_000;

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

    /** What the parts of a DOCX file may unpack to; its words are a tenth of that, pictures the rest. */
    static final long BYTES_UNPACKED = 256L * 1024 * 1024;

    private Limits() {}
}
