package imr.reading.document;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * What is drawn on a page besides text, as far as it tells what a person sees: where images lie, so that a scanned page is known in spite of a
 * line of text on it, and where something dark is painted, so that white text on it counts and white text on white does not. In points from the
 * lower left corner of the page.
 */
final class PageMarks {
    /** Of the page, what images cover at least where the page is one, or has one that must be read. */
    private static final double LARGE = 0.3;
    /** Text on an image with at least so many signs in so many lines lies on it on purpose: a letterhead, or words recognized before. */
    private static final int SIGNS_OF_TEXT = 200;

    private static final int LINES_OF_TEXT = 4;
    /** Rectangles remembered of a page; what is drawn beyond that is not looked at. */
    private static final int MOST = 1_000;

    private final float[][] images = new float[MOST][];
    private final float[][] paints = new float[MOST][];
    private int imageCount;
    private int paintCount;
    private double imageArea;
    private float left;
    private float bottom;
    private float width;
    private float height;
    private float[] path = none();

    void beginPage(PDRectangle crop) {
        imageCount = 0;
        paintCount = 0;
        imageArea = 0;
        left = crop.getLowerLeftX();
        bottom = crop.getLowerLeftY();
        width = crop.getWidth();
        height = crop.getHeight();
        path = none();
    }

    /** An image fills the unit square. */
    void image(Matrix matrix) {
        float[] box = none();
        point(box, matrix, 0, 0);
        point(box, matrix, 1, 0);
        point(box, matrix, 0, 1);
        point(box, matrix, 1, 1);
        float wide = Math.min(box[2], width) - Math.max(box[0], 0);
        float high = Math.min(box[3], height) - Math.max(box[1], 0);
        if (wide <= 0 || high <= 0) return;
        imageArea += (double) wide * high;
        if (imageCount < MOST) images[imageCount++] = box;
        if (paintCount < MOST) paints[paintCount++] = box;
    }

    void point(Matrix matrix, float x, float y) {
        point(path, matrix, x, y);
    }

    void paint(boolean light) {
        if (!light && path[0] <= path[2] && paintCount < MOST) paints[paintCount++] = path;
        path = none();
    }

    /** Whether a place on the page, from its lower left corner, can be seen on it. */
    boolean isOnPage(float x, float y) {
        return x > -2 && y > -2 && x < width + 2 && y < height + 2;
    }

    /** Whether something dark, or an image, was painted there before. */
    boolean isOnPaint(float x, float y) {
        return isIn(paints, paintCount, x, y);
    }

    boolean hasLargeImage() {
        return imageArea >= LARGE * width * height;
    }

    boolean hasImage() {
        return imageCount > 0;
    }

    /** Whether images cover much of the page, and hardly any of the text lies on them. */
    boolean isScan(List<List<TextPosition>> articles) {
        if (!hasLargeImage()) return false;
        int signs = 0;
        int lines = 0;
        float line = Float.NaN;
        for (List<TextPosition> article : articles)
            for (TextPosition glyph : article) {
                Matrix at = glyph.getTextMatrix();
                if (!isIn(images, imageCount, at.getTranslateX() + 1, at.getTranslateY() + 1)) continue;
                signs++;
                // Written so that the first line counts.
                if (!(Math.abs(at.getTranslateY() - line) < 4)) lines++;
                line = at.getTranslateY();
            }
        return signs < SIGNS_OF_TEXT || lines < LINES_OF_TEXT;
    }

    private void point(float[] box, Matrix m, float x, float y) {
        float across = x * m.getScaleX() + y * m.getShearX() + m.getTranslateX() - left;
        float up = x * m.getShearY() + y * m.getScaleY() + m.getTranslateY() - bottom;
        box[0] = Math.min(box[0], across);
        box[1] = Math.min(box[1], up);
        box[2] = Math.max(box[2], across);
        box[3] = Math.max(box[3], up);
    }

    private static boolean isIn(float[][] boxes, int count, float x, float y) {
        for (int i = 0; i < count; i++) {
            float[] box = boxes[i];
            if (x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]) return true;
        }
        return false;
    }

    private static float[] none() {
        return new float[] {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
    }
}
