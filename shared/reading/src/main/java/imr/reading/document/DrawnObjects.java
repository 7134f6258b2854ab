package imr.reading.document;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** Forms and images that a page draws by name: forms hold text, images are noted with their place, hidden ones are passed over. */
final class DrawnObjects {
    private final Layers layers;
    private final PageMarks marks;

    DrawnObjects(Layers layers, PageMarks marks) {
        this.layers = layers;
        this.marks = marks;
    }

    /** Whether PDFBox is to go on with what an instruction draws. */
    boolean areDrawn(List<COSBase> operands, @Nullable PDResources resources, PDGraphicsState state) {
        if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name) || resources == null) return true;
        COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSDictionary object = objects == null ? null : objects.getCOSDictionary(name);
        if (object == null) return true;
        if (layers.isHiding() || layers.hides(object.getDictionaryObject(COSName.OC))) return false;
        if (!COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) return true;
        marks.image(state.getCurrentTransformationMatrix());
        return false;
    }
}
