package imr.local.records;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A PDF put together page by page. */
final class PdfPages {
    static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final int LINE = 14;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();

    PDDocument document() {
        return document;
    }

    /** The page that is being written. */
    PDPage current() {
        return page;
    }

    PdfPages page() {
        page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        return this;
    }

    PdfPages text(float x, float y, String words) throws IOException {
        try (PDPageContentStream content = content()) {
            content.beginText();
            content.setFont(FONT, 10);
            content.newLineAtOffset(x, y);
            content.showText(words);
            content.endText();
        }
        return this;
    }

    PdfPages lines(float top, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) if (!lines.get(i).isEmpty()) text(50, top - LINE * i, lines.get(i));
        return this;
    }

    /** The lines as a scanner sees them: black and white, over the whole page. */
    PdfPages scan(List<String> lines) throws IOException {
        BufferedImage image = new BufferedImage(850, 1100, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 850, 1100);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 17));
        for (int i = 0; i < lines.size(); i++) pen.drawString(lines.get(i), 70, 120 + 26 * i);
        pen.dispose();
        try (PDPageContentStream content = content()) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 612, 792);
        }
        return this;
    }

    private PDPageContentStream content() throws IOException {
        return new PDPageContentStream(document, page, AppendMode.APPEND, false);
    }
}
