package imr.domain.fact;

import imr.domain.Digest;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import java.util.List;

/**
 * How far a document could be read.
 *
 * @param digest     SHA-256 of its bytes
 * @param pagesRead  how many pages had text to read
 * @param searched   whether facts were looked for in it: not in the application and the utilization review decision, on which alone no
 *                   determination may rest (8 CCR 9792.10.6(b)(2))
 * @param unreadable what could not be read, and why
 */
public record DocumentReading(
        DocumentId id, DocumentKind kind, Digest digest, int pagesRead, boolean searched, List<Unreadable> unreadable) {
    public DocumentReading {
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Something that could not be read.
     *
     * @param page page number from 1, 0 for the document as a whole
     * @param why  a problem's code, such as {@code PAGE_WITHOUT_TEXT}
     */
    public record Unreadable(int page, String why) {}
}
