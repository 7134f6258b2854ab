package imr.druglist;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/** The ruled lines of a page, level or upright, in the coordinates of the page seen from its lower left corner. */
final class Rulings extends PDFGraphicsStreamEngine {
    /** Thicker than this a filled rectangle is shading and no line; in points. */
    private static final double THIN = 3;

    /** A line from one end to the other, the lower or left end first. */
    record Line(double x1, double y1, double x2, double y2) {
        boolean isUpright() {
            return Math.abs(x1 - x2) < THIN && Math.abs(y1 - y2) >= THIN;
        }

        boolean isLevel() {
            return Math.abs(y1 - y2) < THIN && Math.abs(x1 - x2) >= THIN;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<Line> path = new ArrayList<>();
    private final double left;
    private final double bottom;
    private @Nullable Point2D start;
    private Point2D current = new Point2D.Double();

    private Rulings(PDPage page) {
        super(page);
        left = page.getCropBox().getLowerLeftX();
        bottom = page.getCropBox().getLowerLeftY();
    }

    static List<Line> of(PDPage page) throws IOException {
        Rulings rulings = new Rulings(page);
        rulings.processPage(page);
        return rulings.lines;
    }

    private void line(Point2D from, Point2D to) {
        path.add(new Line(
                Math.min(from.getX(), to.getX()) - left,
                Math.min(from.getY(), to.getY()) - bottom,
                Math.max(from.getX(), to.getX()) - left,
                Math.max(from.getY(), to.getY()) - bottom));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        double width = Math.abs(p2.getX() - p0.getX());
        double height = Math.abs(p2.getY() - p0.getY());
        // A thin rectangle is a line drawn as an area.
        if (width < THIN || height < THIN) {
            line(p0, p2);
            return;
        }
        line(p0, p1);
        line(p1, p2);
        line(p3, p2);
        line(p0, p3);
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Double(x, y);
        start = current;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D to = new Point2D.Double(x, y);
        line(current, to);
        current = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        if (start != null) line(current, start);
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        lines.addAll(path);
        path.clear();
    }

    /** The edges of a shaded cell are those of the cell, so that a filled path counts as well. */
    @Override
    public void fillPath(int windingRule) {
        strokePath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
