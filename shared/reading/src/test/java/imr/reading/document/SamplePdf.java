package imr.reading.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** An honest PDF, put together page by page. */
final class SamplePdf {
    static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    final PDDocument pdf = new PDDocument();
    PDPage page = new PDPage();

    /** Draws on a page. */
    @FunctionalInterface
    interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    SamplePdf page() {
        page = new PDPage(PDRectangle.LETTER);
        pdf.addPage(page);
        return this;
    }

    SamplePdf draw(Drawing drawing) {
        try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.APPEND, false)) {
            drawing.on(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    SamplePdf text(float x, float y, String words) {
        return draw(content -> write(content, x, y, words));
    }

    /** Lines below one another. */
    SamplePdf lines(float x, float y, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) text(x, y - 14 * i, lines.get(i));
        return this;
    }

    static void write(PDPageContentStream content, float x, float y, String words) throws IOException {
        content.beginText();
        content.setFont(FONT, 10);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    SamplePdf image(float x, float y, float width, float height) {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
        return draw(content -> content.drawImage(LosslessFactory.createFromImage(pdf, image), x, y, width, height));
    }

    /** A form field or other annotation from its dictionary; drawn when there are words to draw. */
    COSDictionary annotation(String subtype, float x, float y, float width, float height, String... drawn) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, "Annot");
        dictionary.setName(COSName.SUBTYPE, subtype);
        try {
            PDAnnotation annotation = PDAnnotation.createAnnotation(dictionary);
            annotation.setRectangle(new PDRectangle(x, y, width, height));
            if (drawn.length > 0) annotation.setAppearance(appearance(width, height, drawn));
            List<PDAnnotation> all = page.getAnnotations();
            all.add(annotation);
            page.setAnnotations(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dictionary;
    }

    private PDAppearanceDictionary appearance(float width, float height, String... lines) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(pdf);
        stream.setBBox(new PDRectangle(width, height));
        stream.setResources(new PDResources());
        try (PDPageContentStream content = new PDPageContentStream(pdf, stream)) {
            for (int i = 0; i < lines.length; i++) write(content, 2, height - 11 - 12 * i, lines[i]);
        }
        PDAppearanceDictionary dictionary = new PDAppearanceDictionary();
        dictionary.setNormalAppearance(stream);
        return dictionary;
    }

    byte[] bytes() {
        try (pdf) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
