package imr.reading.document;

import imr.domain.Fault;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages that have no text and has them read. */
final class PageImages {
    private static final int DOTS_PER_INCH = 300;
    /** Pixels of an image: a tabloid page at 300 dots an inch has 17 million. */
    private static final double PIXELS = 20e6;

    private final PDDocument pdf;
    private final PDFRenderer renderer;
    private final PageImageReader reader;

    PageImages(PDDocument pdf, PageImageReader reader) {
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
        this.reader = reader;
    }

    /** The lines on the page, none when nothing could be read. */
    List<Line> read(PDPage page, Guard guard) {
        PDRectangle size = page.getCropBox();
        double inches = size.getWidth() / 72.0 * size.getHeight() / 72.0;
        double dots = Math.min(DOTS_PER_INCH, Math.sqrt(PIXELS / Math.max(inches, 1)));
        if (dots < 72) return List.of();
        try {
            BufferedImage image =
                    renderer.renderImageWithDPI(pdf.getPages().indexOf(page), (float) dots, ImageType.GRAY);
            guard.check();
            List<PageLines> pages = TextLines.read(reader.read(image));
            return pages.stream().flatMap(one -> one.lines().stream()).toList();
        } catch (Guard.Stopped | Fault e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }
}
