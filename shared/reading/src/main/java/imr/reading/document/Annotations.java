package imr.reading.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * What a person sees of a page's annotations: form fields with what was filled in, boxes as ☐ and ☒, free text, stamps. Their appearance counts;
 * where there is none, or the file says that it is out of date, the value that a viewer would draw. Links, buttons and windows that pop up say
 * nothing on the page; a note behind a sign is not seen there, and is told as not read.
 */
final class Annotations {
    private static final Set<String> UNSEEN = Set.of("Popup", "Link", "Movie", "Sound", "3D", "RichMedia", "Screen");
    private static final int MOST = 2_000;
    /** The size of type in points where a field does not say. */
    private static final float SIZE = 10;

    private final Layers layers;
    private final boolean outOfDate;

    Annotations(PDDocument pdf, Layers layers) {
        this.layers = layers;
        COSDictionary form = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        this.outOfDate = form != null && form.getBoolean(COSName.getPDFName("NeedAppearances"), false);
    }

    /** Draws an appearance and gives back its signs. */
    @FunctionalInterface
    interface Drawing {
        List<Glyph> signs(PDAnnotation annotation, int block) throws IOException;
    }

    /**
     * The signs of each annotation that says something.
     *
     * @param notes  how many notes stand behind signs
     * @param failed how many annotations could not be read
     */
    record Seen(List<List<Glyph>> blocks, int notes, int failed) {}

    Seen on(PDPage page, Drawing drawing) throws IOException {
        List<List<Glyph>> blocks = new ArrayList<>();
        int notes = 0;
        int failed = 0;
        List<PDAnnotation> annotations = page.getAnnotations();
        for (PDAnnotation annotation : annotations.subList(0, Math.min(MOST, annotations.size()))) {
            String kind = annotation.getSubtype();
            if (kind == null || UNSEEN.contains(kind) || isHidden(annotation)) continue;
            if (kind.equals("Text")) {
                String contents = annotation.getContents();
                if (contents != null && !contents.isBlank()) notes++;
                continue;
            }
            try {
                List<Glyph> signs = signs(page, annotation, kind, blocks.size() + 1, drawing);
                if (!signs.isEmpty()) blocks.add(signs);
            } catch (Guard.Stopped e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                failed++;
            }
        }
        return new Seen(blocks, notes, failed + Math.max(0, annotations.size() - MOST));
    }

    private boolean isHidden(PDAnnotation annotation) {
        return annotation.isHidden()
                || annotation.isNoView()
                || layers.hides(annotation.getCOSObject().getDictionaryObject(COSName.OC));
    }

    private List<Glyph> signs(PDPage page, PDAnnotation annotation, String kind, int block, Drawing drawing)
            throws IOException {
        boolean drawn = annotation.getNormalAppearanceStream() != null;
        if (kind.equals("Widget")) {
            FormField field = new FormField(annotation);
            if (field.isButton()) return List.of();
            if (field.isBox()) return written(page, annotation, field.isMarked() ? "☒" : "☐", block);
            if (!drawn || outOfDate) {
                List<Glyph> value = written(page, annotation, field.value(), block);
                if (!value.isEmpty()) return value;
            }
        } else if (kind.equals("FreeText") && !drawn) {
            String contents = annotation.getContents();
            return contents == null ? List.of() : written(page, annotation, contents, block);
        }
        return drawn ? drawing.signs(annotation, block) : List.of();
    }

    /** A line for each line of a text, from the top of the annotation's rectangle; a single one at its bottom, beside its label. */
    private static List<Glyph> written(PDPage page, PDAnnotation annotation, String text, int block) {
        PDRectangle place = annotation.getRectangle();
        if (place == null || text.isBlank()) return List.of();
        PDRectangle crop = page.getCropBox();
        String[] lines = text.strip().split("\\R");
        float left = place.getLowerLeftX() - crop.getLowerLeftX();
        float bottom = crop.getUpperRightY() - place.getLowerLeftY();
        float size = Math.min(SIZE, Math.max(place.getHeight(), 4));
        boolean large = lines.length > 1 || place.getHeight() > 2.5f * SIZE;
        float first = large ? crop.getUpperRightY() - place.getUpperRightY() + size : bottom - 0.2f * size;
        List<Glyph> signs = new ArrayList<>(lines.length);
        for (int i = 0; i < lines.length; i++)
            signs.add(new Glyph(
                    lines[i],
                    block,
                    0,
                    left,
                    first + i * 1.2f * size,
                    place.getWidth(),
                    0.7f * size,
                    0.28f * size,
                    size,
                    false));
        return signs;
    }
}
