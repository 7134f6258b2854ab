package imr.reading.document;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads PDF and plain text into pages. What cannot be read becomes problems, never an exception. Safe for use by many threads. */
public final class DocumentReader {
    private DocumentReader() {}

    public static ReadDocument read(DocumentId id, byte[] content) {
        return read(id, content, false);
    }

    /** Reads a PDF whose text does not stand in reading order by the place of the words on the page; slower. */
    public static ReadDocument readByPosition(DocumentId id, byte[] content) {
        return read(id, content, true);
    }

    private static ReadDocument read(DocumentId id, byte[] content, boolean byPosition) {
        if (content.length == 0) return problem(id, "EMPTY_FILE", "The file is empty; upload it again.");
        if (content.length > Limits.BYTES)
            return problem(id, "FILE_TOO_LARGE", "The file is larger than 64 MB; split it and upload the parts.");
        if (isPdf(content)) return PdfReader.read(id, content, byPosition);
        if (looksBinary(content))
            return problem(
                    id,
                    "UNKNOWN_FORMAT",
                    "The file is neither PDF nor plain text; convert it to PDF and upload it again.");
        return text(id, content);
    }

    private static ReadDocument text(DocumentId id, byte[] content) {
        String[] parts = decode(content).split("\\f", -1);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && i > 0 && parts[i].isBlank()) break;
            pages.add(new Page(i + 1, Layout.text(parts[i])));
        }
        if (pages.stream().allMatch(page -> page.text().isBlank()))
            return problem(id, "EMPTY_FILE", "The file has no text; upload it again.");
        return new ReadDocument(id, pages, List.of());
    }

    private static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
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
        int end = Math.min(content.length, 4096);
        for (int i = 0; i < end; i++) if (content[i] == 0) return true;
        return false;
    }

    static ReadDocument problem(DocumentId id, String code, String advice) {
        return new ReadDocument(id, List.of(), List.of(new Problem(code, id.value(), advice)));
    }
}
