package imr.reading.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Puts the glyphs of a document's pages into lines, in the order in which they are printed. A piece that is printed later beside an earlier line
 * joins that line. Whether there is a gap above a line, or a line was broken on purpose, is told from what stands before it alone, so that
 * nothing further down a document changes how its beginning reads.
 */
final class PageLayout {
    /** How far back a row is looked for that a late piece belongs to. */
    private static final int LOOK_BACK = 300;

    private final IdentityHashMap<PDFont, Boolean> boldFonts = new IdentityHashMap<>();
    private final float[] pitches = new float[6];
    private int pitchCount;
    private float leftMargin = Float.MAX_VALUE;
    private float rightMargin;
    /** Where the last row ended, also on the page before. */
    private float lastRight;

    private int rowsSeen;

    /** The lines of one page. */
    List<Line> lines(List<List<TextPosition>> articles) {
        List<Row> rows = new ArrayList<>();
        for (List<TextPosition> glyphs : articles) {
            Row row = null;
            for (TextPosition glyph : glyphs) {
                String text = glyph.getUnicode();
                if (text == null || text.isEmpty()) continue;
                row = place(
                        row,
                        rows,
                        text,
                        0,
                        glyph.getDir(),
                        glyph.getXDirAdj(),
                        glyph.getYDirAdj(),
                        glyph.getWidthDirAdj(),
                        glyph.getHeightDir(),
                        glyph.getWidthOfSpace(),
                        glyph.getFontSizeInPt(),
                        isBold(glyph.getFont()));
            }
            finish(row, rows);
        }
        return laidOut(rows);
    }

    /** The lines of a page with what annotations and form fields say where it stands. */
    List<Line> lines(List<List<TextPosition>> articles, List<List<Glyph>> notes) {
        List<Glyph> page = new ArrayList<>();
        for (List<TextPosition> article : articles) for (TextPosition glyph : article) page.add(glyph(glyph, 0));
        List<Row> rows = new ArrayList<>();
        Row row = null;
        for (Glyph g : NotePlaces.merged(page, notes))
            if (!g.text().isEmpty())
                row = place(
                        row,
                        rows,
                        g.text(),
                        g.block(),
                        g.direction(),
                        g.left(),
                        g.bottom(),
                        g.width(),
                        g.height(),
                        g.space(),
                        g.size(),
                        g.bold());
        finish(row, rows);
        return laidOut(rows);
    }

    Glyph glyph(TextPosition glyph, int block) {
        String text = glyph.getUnicode();
        return new Glyph(
                text == null ? "" : text,
                block,
                glyph.getDir(),
                glyph.getXDirAdj(),
                glyph.getYDirAdj(),
                glyph.getWidthDirAdj(),
                glyph.getHeightDir(),
                glyph.getWidthOfSpace(),
                glyph.getFontSizeInPt(),
                isBold(glyph.getFont()));
    }

    private List<Line> laidOut(List<Row> rows) {
        List<Line> lines = new ArrayList<>(rows.size());
        Row above = null;
        for (Row row : Columns.apart(rows)) {
            String text = Characters.clean(row.text);
            if (text.isEmpty()) continue;
            boolean apart = above != null && above.lastBlock != row.firstBlock;
            lines.add(new Line(text, above != null && isGap(above, row), apart || isBreak(above, row), row.isBold()));
            if (row.columnRight == 0) learn(above, row);
            above = row;
            lastRight = row.right;
        }
        return lines;
    }

    /** Puts a sign on the row, or begins a row with it, which is given back. */
    private static Row place(
            @Nullable Row on,
            List<Row> rows,
            String text,
            int block,
            float direction,
            float x,
            float y,
            float width,
            float height,
            float space,
            float size,
            boolean bold) {
        Row row = on;
        if (row == null || !row.isOn(direction, y, height) || row.isBehind(x)) {
            finish(row, rows);
            row = new Row(direction, x, y);
            row.firstBlock = block;
        }
        row.lastBlock = block;
        row.add(text, x, y, width, height, space, size, bold);
        return row;
    }

    private static void finish(@Nullable Row row, List<Row> rows) {
        if (row == null || row.isBlank()) return;
        if (!rows.isEmpty() && row.baseline < rows.getLast().baseline + 0.5f * row.size)
            for (int i = rows.size() - 1; i >= 0 && i >= rows.size() - LOOK_BACK; i--)
                if (rows.get(i).takesIn(row)) return;
        rows.add(row);
    }

    /** More than the usual distance of lines so far. */
    private boolean isGap(Row above, Row row) {
        float pitch = 1.25f * row.size;
        if (pitchCount > 0) {
            pitch = Float.MAX_VALUE;
            for (int i = 0; i < Math.min(pitchCount, pitches.length); i++) pitch = Math.min(pitch, pitches[i]);
        }
        return row.baseline - above.baseline > 1.45f * pitch;
    }

    /** Whether the first word would have fitted behind the row above, or the row is another cell beside it. */
    private boolean isBreak(@Nullable Row above, Row row) {
        if (row.columnRight > 0 && (above == null || above.columnRight == row.columnRight))
            return isBreak(row, row.columnLeft, row.columnRight);
        if (above != null) {
            if (above.direction != row.direction) return true;
            float down = row.baseline - above.baseline;
            if (down < -0.3f * row.size) return false;
            if (down < 0.3f * row.size || row.isInTableWith(above)) return true;
        }
        return rowsSeen >= 8 && rightMargin - leftMargin >= 20 * row.size && isBreak(row, leftMargin, rightMargin);
    }

    private boolean isBreak(Row row, float left, float right) {
        return lastRight + row.firstWordWidth() + 0.3f * row.size + 0.08f * (right - left) < right;
    }

    private void learn(@Nullable Row above, Row row) {
        rowsSeen++;
        leftMargin = Math.min(leftMargin, row.left);
        rightMargin = Math.max(rightMargin, row.right);
        if (above == null) return;
        float down = row.baseline - above.baseline;
        if (down > 0.8f * row.size && down < 3 * row.size) pitches[pitchCount++ % pitches.length] = down;
    }

    private boolean isBold(PDFont font) {
        return boldFonts.computeIfAbsent(font, PageLayout::saysBold);
    }

    private static boolean saysBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy")) return true;
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
