package imr.reading.document;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF and plain text into pages. What cannot be read becomes problems, never an exception: {@code EMPTY_FILE}, {@code FILE_TOO_LARGE},
 * {@code UNKNOWN_FORMAT}, {@code CORRUPT_PDF}, {@code PASSWORD_NEEDED}, {@code TOO_COMPLEX}, {@code TAKES_TOO_LONG} for a document,
 * {@code PAGE_WITHOUT_TEXT}, {@code PAGE_READ_FROM_IMAGE}, {@code PAGE_UNREADABLE}, {@code PAGE_CUT} with a page number for a page. Safe for use
 * by many threads.
 */
public final class DocumentReader {
    private DocumentReader() {}

    /** Reads a document; pages that are images without text are named as such. */
    public static ReadDocument read(DocumentId id, byte[] content) {
        return read(id, content, null);
    }

    /** Reads a document, and has pages that are images without text read by {@code images}. */
    public static ReadDocument read(DocumentId id, byte[] content, @Nullable PageImageReader images) {
        ReadLines lines = lines(id, content, false, images);
        List<PageLines> cleared = Furniture.removed(lines.pages());
        List<String> texts = PageTurns.texts(cleared);
        List<Page> pages = new ArrayList<>(cleared.size());
        for (int i = 0; i < cleared.size(); i++)
            pages.add(new Page(
                    cleared.get(i).number(), texts.get(i), cleared.get(i).isRead()));
        return new ReadDocument(id, pages, lines.problems());
    }

    /** Reads a document in lines, in the order in which its writer put them. */
    public static ReadLines lines(DocumentId id, byte[] content) {
        return lines(id, content, false, null);
    }

    /** Reads a PDF whose text does not stand in reading order by the place of the words on the page; slower. */
    public static ReadLines linesByPosition(DocumentId id, byte[] content) {
        return lines(id, content, true, null);
    }

    private static ReadLines lines(
            DocumentId id, byte[] content, boolean byPosition, @Nullable PageImageReader images) {
        if (content.length == 0) return refused(id, "EMPTY_FILE", "The file is empty; upload it again.");
        if (content.length > Limits.BYTES)
            return refused(id, "FILE_TOO_LARGE", "The file is larger than 64 MB; split it and upload the parts.");
        if (isPdf(content)) return PdfReader.read(id, content, byPosition, images);
        if (content.length > Limits.TEXT_BYTES)
            return refused(
                    id,
                    "TEXT_TOO_LARGE",
                    "A text file may have 16 MB, some 4,000 pages; split it and upload the parts.");
        if (looksBinary(content))
            return refused(
                    id,
                    "UNKNOWN_FORMAT",
                    "The file is neither PDF nor plain text; convert it to PDF and upload it again.");
        return text(id, content);
    }

    private static ReadLines text(DocumentId id, byte[] content) {
        List<PageLines> pages = TextLines.read(content);
        if (pages.stream().allMatch(page -> page.lines().isEmpty()))
            return refused(id, "EMPTY_FILE", "The file has no text; upload it again.");
        return new ReadLines(pages, List.of());
    }

    /** The header may stand within the first kilobyte. */
    private static boolean isPdf(byte[] content) {
        int end = Math.min(content.length - 4, 1024);
        for (int i = 0; i < end; i++)
            if (content[i] == '%' && content[i + 1] == 'P' && content[i + 2] == 'D' && content[i + 3] == 'F')
                return true;
        return false;
    }

    private static boolean looksBinary(byte[] content) {
        if (TextEncoding.isUtf16(content)) return false;
        int end = Math.min(content.length, 4096);
        for (int i = 0; i < end; i++) if (content[i] == 0) return true;
        return false;
    }

    private static ReadLines refused(DocumentId id, String code, String advice) {
        return ReadLines.refused(new Problem(code, id.value(), advice));
    }
}
