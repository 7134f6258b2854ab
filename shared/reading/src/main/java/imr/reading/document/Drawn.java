package imr.reading.document;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;

/**
 * Follows the drawing instructions that text extraction passes over: paths and the colour they are filled with. A colour is light or not, and is
 * kept in the graphics state of PDFBox, which saves and restores it; profiles and patterns are not loaded for that.
 */
final class Drawn {
    private static final PDColor LIGHT = new PDColor(new float[] {1}, PDDeviceGray.INSTANCE);
    private static final PDColor DARK = new PDColor(new float[] {0}, PDDeviceGray.INSTANCE);
    private static final float LIGHTEST = 0.97f;

    private final PageMarks marks;

    Drawn(PageMarks marks) {
        this.marks = marks;
    }

    void follow(Operator operator, List<COSBase> operands, PDGraphicsState state) {
        switch (operator.getName()) {
            case "g" -> colour(state, number(operands, 0) >= LIGHTEST);
            case "rg" -> colour(state, isLight(operands));
            case "k" -> colour(state, isWithoutInk(operands));
            case "sc", "scn" -> colour(state, isLightInAnySpace(operands));
            case "cs" -> colour(state, false);
            case "re" -> rectangle(operands, state.getCurrentTransformationMatrix());
            case "m", "l" -> points(operands, 1, state.getCurrentTransformationMatrix());
            case "v", "y" -> points(operands, 2, state.getCurrentTransformationMatrix());
            case "c" -> points(operands, 3, state.getCurrentTransformationMatrix());
            case "f", "F", "f*", "B", "B*", "b", "b*" -> marks.paint(isLight(state));
            case "S", "s", "n" -> marks.paint(true);
            case "BI" -> marks.image(state.getCurrentTransformationMatrix());
            default -> {}
        }
    }

    /** Whether text is drawn so that nothing of it is seen whatever lies below. */
    static boolean isInvisible(PDGraphicsState state) {
        PDTextState text = state.getTextState();
        return switch (text.getRenderingMode()) {
            case NEITHER, NEITHER_CLIP -> true;
            default -> state.getNonStrokeAlphaConstant() < 0.02;
        };
    }

    /** Whether text is drawn in white, so that it is seen on something dark alone. */
    static boolean isWhite(PDGraphicsState state) {
        return isLight(state)
                && switch (state.getTextState().getRenderingMode()) {
                    case FILL, FILL_CLIP -> true;
                    default -> false;
                };
    }

    private static boolean isLight(PDGraphicsState state) {
        return state.getNonStrokingColor() == LIGHT;
    }

    private static void colour(PDGraphicsState state, boolean light) {
        state.setNonStrokingColor(light ? LIGHT : DARK);
    }

    private static boolean isLight(List<COSBase> operands) {
        return number(operands, 0) >= LIGHTEST && number(operands, 1) >= LIGHTEST && number(operands, 2) >= LIGHTEST;
    }

    private static boolean isWithoutInk(List<COSBase> operands) {
        for (int i = 0; i < 4; i++) if (number(operands, i) > 1 - LIGHTEST) return false;
        return true;
    }

    /** One number may be a grey or an ink: that it is white is not known. */
    private static boolean isLightInAnySpace(List<COSBase> operands) {
        return operands.size() == 3 ? isLight(operands) : operands.size() == 4 && isWithoutInk(operands);
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        float width = number(operands, 2);
        float height = number(operands, 3);
        marks.point(matrix, x, y);
        marks.point(matrix, x + width, y);
        marks.point(matrix, x, y + height);
        marks.point(matrix, x + width, y + height);
    }

    private void points(List<COSBase> operands, int count, Matrix matrix) {
        for (int i = 0; i < count; i++) marks.point(matrix, number(operands, 2 * i), number(operands, 2 * i + 1));
    }

    private static float number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
