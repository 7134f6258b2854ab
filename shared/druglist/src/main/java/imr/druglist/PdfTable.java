package imr.druglist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The rows of a PDF's table by its ruled lines, so that what is wrapped within a cell stays together. A line of text outside the table is a row
 * with one cell.
 */
final class PdfTable {
    /** Lines nearer than this are one that was drawn for each cell anew; in points. */
    private static final double SAME = 2.5;

    private final List<Rulings.Line> upright;
    private final List<Double> levels;
    private final List<Glyph> glyphs;

    private PdfTable(List<Rulings.Line> lines, List<Glyph> glyphs) {
        this.upright = lines.stream().filter(Rulings.Line::isUpright).toList();
        this.levels = merged(lines.stream()
                .filter(Rulings.Line::isLevel)
                .map(line -> (line.y1() + line.y2()) / 2)
                .toList());
        this.glyphs = glyphs;
    }

    static List<TableRow> rows(byte[] file) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                PdfTable table = new PdfTable(Rulings.of(page), Glyph.of(document, number));
                rows.addAll(table.rows(number));
            }
        }
        return rows;
    }

    private List<TableRow> rows(int page) {
        // From the top of the page down; what lies between two level lines and two upright ones is a cell.
        TreeMap<Double, TableRow> byHeight = new TreeMap<>(Comparator.reverseOrder());
        List<Glyph> outside = new ArrayList<>(glyphs);
        int number = 0;
        for (int i = levels.size() - 1; i > 0; i--) {
            double top = levels.get(i);
            double bottom = levels.get(i - 1);
            List<Double> sides = sides((top + bottom) / 2);
            if (sides.size() < 2) continue;
            number++;
            List<String> cells = new ArrayList<>();
            for (int j = 1; j < sides.size(); j++) {
                double left = sides.get(j - 1);
                double right = sides.get(j);
                List<Glyph> within = outside.stream()
                        .filter(glyph -> glyph.isWithin(left, right, bottom, top))
                        .toList();
                outside.removeAll(within);
                cells.add(Glyph.text(within));
            }
            byHeight.put(bottom, new TableRow("page " + page + ", row " + number + " of the table", cells));
        }
        for (List<Glyph> line : Glyph.lines(outside))
            byHeight.putIfAbsent(line.getFirst().y(), new TableRow("page " + page, List.of(Glyph.text(line))));
        return List.copyOf(byHeight.values());
    }

    /** The upright lines at a height, from left to right: a row whose cells are joined has fewer. */
    private List<Double> sides(double height) {
        return merged(upright.stream()
                .filter(line -> line.y1() - SAME <= height && height <= line.y2() + SAME)
                .map(line -> (line.x1() + line.x2()) / 2)
                .toList());
    }

    private static List<Double> merged(List<Double> places) {
        List<Double> merged = new ArrayList<>();
        for (double place : new TreeSet<>(places))
            if (merged.isEmpty() || place - merged.getLast() > SAME) merged.add(place);
        return merged;
    }
}
