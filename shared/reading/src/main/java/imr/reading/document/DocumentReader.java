package imr.reading.document;

import imr.domain.Digest;
import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF, text, RTF, DOCX and images into pages, told by what they hold and not by their names. What cannot be read becomes problems, never an
 * exception: {@code EMPTY_FILE}, {@code FILE_TOO_LARGE}, {@code TEXT_TOO_LARGE}, {@code UNKNOWN_FORMAT}, {@code CORRUPT_FILE}, {@code CORRUPT_PDF},
 * {@code PASSWORD_NEEDED}, {@code XFA_FORM}, {@code TOO_COMPLEX}, {@code TAKES_TOO_LONG}, {@code TOO_MANY_PAGES}, {@code PICTURES_NOT_READ},
 * {@code EMBEDDED_UNREADABLE}, {@code TOO_MANY_EMBEDDED} for a document; with a page number for a page {@code PAGE_WITHOUT_TEXT},
 * {@code PAGE_IS_IMAGE}, {@code PAGE_READ_FROM_IMAGE}, {@code PAGE_UNREADABLE}, {@code PAGE_READ_IN_PART}, {@code PAGE_HAS_NOTES}, {@code PAGE_CUT},
 * {@code XFA_FORM} and {@code TOO_MUCH_TEXT}. Safe for use by many threads.
 */
public final class DocumentReader {
    private DocumentReader() {}

    /** Reads a document; pages that are images without text are named as such. */
    public static ReadDocument read(DocumentId id, byte[] content) {
        return read(id, content, null);
    }

    /** Reads a document, and has pages that are images without text read by {@code images}. */
    public static ReadDocument read(DocumentId id, byte[] content, @Nullable PageImageReader images) {
        return document(id, lines(id, content, false, images, null));
    }

    /**
     * Reads a file and the documents that lie within it, as those of a portfolio: first the file itself, then each of them under a name after
     * the file's, such as {@code records.pdf/report.pdf}. One that cannot be read is there with its problems.
     */
    public static List<OpenedDocument> readAll(DocumentId id, byte[] content, @Nullable PageImageReader images) {
        List<OpenedDocument> all = new ArrayList<>();
        open(id, content, images, 0, all);
        return all;
    }

    private static void open(
            DocumentId id, byte[] content, @Nullable PageImageReader images, int depth, List<OpenedDocument> all) {
        List<Embedded> within = new ArrayList<>();
        ReadLines lines = lines(id, content, false, images, within);
        all.add(new OpenedDocument(document(id, lines), Digest.of(content), content.length));
        if (lines.pages().isEmpty()) return;
        for (Embedded file : within) {
            DocumentId name = new DocumentId(id.value() + "/" + file.name());
            if (depth + 1 < Limits.EMBEDDED_DEPTH && all.size() <= Limits.EMBEDDED)
                open(name, file.content(), images, depth + 1, all);
            else
                all.add(new OpenedDocument(
                        document(
                                name,
                                refused(
                                        name,
                                        "TOO_MANY_EMBEDDED",
                                        "The file lies too deep within others, or is one of too many; upload it by itself.")),
                        Digest.of(file.content()),
                        file.content().length));
        }
    }

    private static ReadDocument document(DocumentId id, ReadLines lines) {
        List<PageLines> cleared = PageBreaks.cleared(Furniture.removed(lines.pages()));
        List<String> texts = PageTurns.texts(cleared);
        List<Page> pages = new ArrayList<>(cleared.size());
        for (int i = 0; i < cleared.size(); i++)
            pages.add(new Page(
                    cleared.get(i).number(), texts.get(i), cleared.get(i).isRead()));
        return new ReadDocument(id, pages, lines.problems());
    }

    /** Reads a document in lines, in the order in which its writer put them. */
    public static ReadLines lines(DocumentId id, byte[] content) {
        return lines(id, content, false, null, null);
    }

    /** Reads a PDF whose text does not stand in reading order by the place of the words on the page; slower. */
    public static ReadLines linesByPosition(DocumentId id, byte[] content) {
        return lines(id, content, true, null, null);
    }

    private static ReadLines lines(
            DocumentId id,
            byte[] content,
            boolean byPosition,
            @Nullable PageImageReader images,
            @Nullable List<Embedded> within) {
        if (content.length == 0) return refused(id, "EMPTY_FILE", "The file is empty; upload it again.");
        if (content.length > Limits.BYTES)
            return refused(id, "FILE_TOO_LARGE", "The file is larger than 64 MB; split it and upload the parts.");
        FileFormat format = FileFormat.of(content);
        String refusal = format.refusal();
        if (refusal != null) return refused(id, "UNKNOWN_FORMAT", refusal);
        return switch (format) {
            case PDF -> PdfReader.read(id, content, byPosition, images, within);
            case IMAGE -> ImageFile.read(id, content, images);
            case RTF, DOCX -> formatted(id, content, format == FileFormat.RTF);
            default -> text(id, content);
        };
    }

    private static ReadLines text(DocumentId id, byte[] content) {
        if (content.length > Limits.TEXT_BYTES)
            return refused(
                    id,
                    "TEXT_TOO_LARGE",
                    "A text file may have 4 MB, some 1,000 pages; split it and upload the parts.");
        return pages(id, TextLines.read(content), List.of());
    }

    private static ReadLines formatted(DocumentId id, byte[] content, boolean rtf) {
        try {
            if (rtf) return pages(id, TextLines.ofParagraphs(RtfReader.text(content)), List.of());
            DocxReader.Docx docx = DocxReader.read(content);
            return pages(id, TextLines.ofParagraphs(docx.text()), docx.hasImages() ? List.of(picture(id)) : List.of());
        } catch (IOException | StackOverflowError e) {
            return refused(
                    id,
                    "CORRUPT_FILE",
                    "The file is damaged, or holds more than is read safely; print it to PDF and upload that.");
        }
    }

    private static ReadLines pages(DocumentId id, List<PageLines> pages, List<Problem> problems) {
        if (pages.stream().allMatch(page -> page.lines().isEmpty()))
            return problems.isEmpty()
                    ? refused(id, "EMPTY_FILE", "The file has no text; upload it again.")
                    : new ReadLines(pages, problems);
        return new ReadLines(pages, problems);
    }

    private static Problem picture(DocumentId id) {
        return new Problem(
                "PICTURES_NOT_READ",
                id.value(),
                "The pictures in the file were not read; print it to PDF and upload that if one of them is a scanned page.");
    }

    private static ReadLines refused(DocumentId id, String code, String advice) {
        return ReadLines.refused(new Problem(code, id.value(), advice));
    }
}
