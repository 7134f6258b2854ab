package imr.letters.cases;

import imr.domain.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A medical record as a PDF such as offices print: a text page by page, lines in capitals as headings. */
final class RecordPdf {
    private static final String FONTS = "/com/mpobjects/jasperreports/fonts/liberation/Liberation";
    private static final float MARGIN = 64;
    private static final float SIZE = 10.5f;
    private static final float LEADING = 14.5f;

    private RecordPdf() {}

    static byte[] of(List<String> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont plain = font(document, "Serif-Regular.ttf");
            PDFont bold = font(document, "Sans-Bold.ttf");
            for (String page : pages) print(document, page, plain, bold);
            document.setDocumentId(Long.parseUnsignedLong(
                    Digest.of(String.join("\f", pages)).hex().substring(0, 16), 16));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDFont font(PDDocument document, String file) throws IOException {
        try (InputStream in = RecordPdf.class.getResourceAsStream(FONTS + file)) {
            if (in == null) throw new IOException("no font " + file);
            return PDType0Font.load(document, in, true);
        }
    }

    private static void print(PDDocument document, String text, PDFont plain, PDFont bold) throws IOException {
        List<String> lines = wrap(text, plain);
        int perPage = (int) ((PDRectangle.LETTER.getHeight() - 2 * MARGIN) / LEADING);
        for (int from = 0; from < lines.size(); from += perPage) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setLeading(LEADING);
                content.newLineAtOffset(MARGIN, PDRectangle.LETTER.getHeight() - MARGIN);
                for (String line : lines.subList(from, Math.min(lines.size(), from + perPage))) {
                    boolean heading = isHeading(line);
                    content.setFont(heading ? bold : plain, heading ? SIZE - 1 : SIZE);
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }
    }

    private static boolean isHeading(String line) {
        return line.length() > 3
                && line.equals(line.toUpperCase(java.util.Locale.ROOT))
                && line.chars().anyMatch(Character::isLetter);
    }

    private static List<String> wrap(String text, PDFont font) throws IOException {
        float width = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (font.getStringWidth(longer) / 1000 * SIZE > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
