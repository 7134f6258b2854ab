package imr.reading.document;

/**
 * A sign, or the words of a form field, where it stands on a page; as PDFBox gives it, but made by us too.
 *
 * @param block  which annotation it belongs to, from 1; 0 for the page itself
 * @param left   from the left edge of the page, in points, seen in the direction of writing
 * @param bottom the base line, from the top edge
 */
record Glyph(
        String text,
        int block,
        float direction,
        float left,
        float bottom,
        float width,
        float height,
        float space,
        float size,
        boolean bold) {}
