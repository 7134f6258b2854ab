package imr.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is, by how it begins; its name says nothing that could be relied on. */
enum FileFormat {
    PDF(null),
    TEXT(null),
    RTF(null),
    DOCX(null),
    IMAGE(null),
    OLD_OFFICE("a file of the old Office kind (.doc, .xls or .msg); save it as PDF or DOCX"),
    WORKBOOK("an Excel workbook; print it to PDF"),
    SLIDES("a PowerPoint presentation; print it to PDF"),
    OPEN_DOCUMENT("an OpenDocument file; save it as PDF or DOCX"),
    ZIP("a zip archive; unpack it and upload the files in it, each announced by the application"),
    HEIC("a HEIC photograph; save it as JPEG or PDF"),
    DICOM("a DICOM image without a report; send the report, and images only as PDF"),
    WEB_PAGE("a web page; print it to PDF"),
    XML("an XML document; have the system it comes from print it to PDF"),
    POSTSCRIPT("a PostScript file; convert it to PDF"),
    UNKNOWN("neither PDF, text, RTF, DOCX nor an image; convert it to PDF");

    private final @Nullable String refusal;

    FileFormat(@Nullable String refusal) {
        this.refusal = refusal;
    }

    /** What the file is and what to do, where it cannot be read; {@code null} where it can. */
    @Nullable
    String refusal() {
        return refusal == null ? null : "The file is " + refusal + " and upload that.";
    }

    static FileFormat of(byte[] content) {
        if (isPdf(content)) return PDF;
        if (starts(content, 0, "{\\rtf")) return RTF;
        if (starts(content, 0, "PK\3\4")) return archive(content);
        if (starts(content, 0, "\u00d0\u00cf\u0011\u00e0")) return OLD_OFFICE;
        if (isImage(content)) return IMAGE;
        if (starts(content, 4, "ftyphei") || starts(content, 4, "ftypmif1")) return HEIC;
        if (starts(content, 128, "DICM")) return DICOM;
        if (starts(content, 0, "%!PS")) return POSTSCRIPT;
        if (TextEncoding.isUtf16(content)) return TEXT;
        if (hasZeros(content)) return UNKNOWN;
        String begin = new String(content, 0, Math.min(content.length, 256), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (begin.startsWith("<!doctype html") || begin.startsWith("<html")) return WEB_PAGE;
        return begin.startsWith("<?xml") ? XML : TEXT;
    }

    private static boolean isImage(byte[] content) {
        return starts(content, 0, "\u00ff\u00d8\u00ff")
                || starts(content, 0, "\u0089PNG\r\n")
                || starts(content, 0, "II*\0")
                || starts(content, 0, "MM\0*")
                || starts(content, 0, "GIF8");
    }

    /** By the names of its entries, which stand in it as they are; nothing is unpacked to tell. */
    private static FileFormat archive(byte[] content) {
        int length = content.length < 30 ? 0 : (content[26] & 0xff) + ((content[27] & 0xff) << 8);
        String first = new String(
                content,
                Math.min(30, content.length),
                Math.clamp(content.length - 30L, 0, length),
                StandardCharsets.ISO_8859_1);
        if (first.equals("mimetype")) return OPEN_DOCUMENT;
        if (!first.contains("/") && !first.equals("[Content_Types].xml")) return ZIP;
        if (holds(content, "word/document.xml")) return DOCX;
        if (holds(content, "xl/workbook.xml")) return WORKBOOK;
        return holds(content, "ppt/presentation.xml") ? SLIDES : ZIP;
    }

    private static boolean holds(byte[] content, String name) {
        for (int i = 0; i <= content.length - name.length(); i++)
            if (content[i] == name.charAt(0) && starts(content, i, name)) return true;
        return false;
    }

    /** The header may stand within the first kilobyte. */
    private static boolean isPdf(byte[] content) {
        int end = Math.min(content.length - 4, 1024);
        for (int i = 0; i < end; i++) if (starts(content, i, "%PDF")) return true;
        return false;
    }

    private static boolean starts(byte[] content, int at, String latin) {
        if (content.length < at + latin.length()) return false;
        for (int i = 0; i < latin.length(); i++) if ((content[at + i] & 0xff) != latin.charAt(i)) return false;
        return true;
    }

    private static boolean hasZeros(byte[] content) {
        int end = Math.min(content.length, 4096);
        for (int i = 0; i < end; i++) if (content[i] == 0) return true;
        return false;
    }
}
