package imr.druglist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A character on a page, its place in points from the lower left corner.
 *
 * @param y of its baseline
 */
record Glyph(String text, double x, double y, double width, double height) {
    /** Between two words there is at least this part of the height of a character. */
    private static final double SPACE = 0.25;

    static List<Glyph> of(PDDocument document, int page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                glyphs.add(new Glyph(
                        at.getUnicode(),
                        at.getXDirAdj(),
                        at.getPageHeight() - at.getYDirAdj(),
                        at.getWidthDirAdj(),
                        Math.max(at.getFontSizeInPt(), 1)));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return glyphs;
    }

    boolean isWithin(double left, double right, double bottom, double top) {
        double middle = x + width / 2;
        return left <= middle && middle < right && bottom <= y && y < top;
    }

    /** The characters line by line from the top, each line from the left; no line is empty. */
    static List<List<Glyph>> lines(List<Glyph> glyphs) {
        List<List<Glyph>> lines = new ArrayList<>();
        for (Glyph glyph : glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::y).reversed())
                .toList()) {
            if (lines.isEmpty() || lines.getLast().getFirst().y - glyph.y > glyph.height / 2)
                lines.add(new ArrayList<>());
            lines.getLast().add(glyph);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Glyph::x)));
        return lines;
    }

    static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        for (List<Glyph> line : lines(glyphs)) {
            if (!text.isEmpty()) text.append(' ');
            double end = line.getFirst().x;
            for (Glyph glyph : line) {
                if (glyph.x - end > SPACE * glyph.height) text.append(' ');
                text.append(glyph.text);
                end = glyph.x + glyph.width;
            }
        }
        return text.toString();
    }
}
