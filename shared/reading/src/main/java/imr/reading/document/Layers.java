package imr.reading.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a PDF (optional content), as they are shown when it is opened. What a hidden layer holds, nobody sees. */
final class Layers {
    private final @Nullable PDOptionalContentProperties properties;
    private final IdentityHashMap<COSDictionary, Boolean> known = new IdentityHashMap<>();
    private int depth;
    private int hiddenFrom;

    Layers(PDDocument pdf) {
        properties = pdf.getDocumentCatalog().getOCProperties();
    }

    void beginPage() {
        depth = 0;
        hiddenFrom = 0;
    }

    /** A part of the page begins that may belong to a layer. */
    void begin(@Nullable COSName tag, @Nullable COSDictionary layer) {
        depth++;
        if (hiddenFrom == 0 && COSName.OC.equals(tag) && hides(layer)) hiddenFrom = depth;
    }

    void end() {
        if (depth == hiddenFrom) hiddenFrom = 0;
        if (depth > 0) depth--;
    }

    /** Whether what is drawn now is hidden. */
    boolean isHiding() {
        return hiddenFrom > 0;
    }

    /** Whether a layer, or layers together, are hidden; what belongs to none is shown. */
    boolean hides(@Nullable COSBase layer) {
        if (properties == null || !(layer instanceof COSDictionary dictionary)) return false;
        Boolean before = known.get(dictionary);
        if (before != null) return before;
        boolean hidden = isHidden(properties, dictionary);
        known.put(dictionary, hidden);
        return hidden;
    }

    private static boolean isHidden(PDOptionalContentProperties properties, COSDictionary layer) {
        if (COSName.OCG.equals(layer.getCOSName(COSName.TYPE)))
            return !properties.isGroupEnabled(new PDOptionalContentGroup(layer));
        List<Boolean> shown = new ArrayList<>();
        COSBase groups = layer.getDictionaryObject(COSName.OCGS);
        if (groups instanceof COSDictionary group) add(properties, group, shown);
        if (groups instanceof COSArray array)
            for (int i = 0; i < array.size(); i++)
                if (array.getObject(i) instanceof COSDictionary group) add(properties, group, shown);
        if (shown.isEmpty()) return false;
        String policy = layer.getNameAsString(COSName.P, "AnyOn");
        return switch (policy) {
            case "AllOn" -> shown.contains(false);
            case "AnyOff" -> !shown.contains(false);
            case "AllOff" -> shown.contains(true);
            default -> !shown.contains(true);
        };
    }

    private static void add(PDOptionalContentProperties properties, COSDictionary group, List<Boolean> shown) {
        if (COSName.OCG.equals(group.getCOSName(COSName.TYPE)))
            shown.add(properties.isGroupEnabled(new PDOptionalContentGroup(group)));
    }
}
