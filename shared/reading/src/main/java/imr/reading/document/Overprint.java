package imr.reading.document;

import java.util.Arrays;

/**
 * Tells the glyphs that are printed over the same glyph, as some writers do to make type look bold. Glyphs are kept in a hash table by
 * character and by cell of the page, which costs a fraction of PDFBox's sorted maps.
 */
final class Overprint {
    private static final float CELL = 8;

    private int[] heads = new int[4096];
    private int[] next = new int[2048];
    private float[] xs = new float[2048];
    private float[] ys = new float[2048];
    private int[] characters = new int[2048];
    private int count;

    Overprint() {
        Arrays.fill(heads, -1);
    }

    void clear() {
        Arrays.fill(heads, -1);
        count = 0;
    }

    /** Whether the glyph repeats one within a third of its width; if not, it is remembered. */
    boolean repeats(String glyph, float x, float y, float width) {
        int character = glyph.length() == 1 ? glyph.charAt(0) : glyph.hashCode();
        float tolerance = width / Math.max(1, glyph.length()) / 3;
        if (tolerance > CELL) tolerance = CELL;
        int left = cell(x - tolerance);
        int right = cell(x + tolerance);
        int top = cell(y - tolerance);
        int bottom = cell(y + tolerance);
        for (int column = left; column <= right; column++)
            for (int row = top; row <= bottom; row++) if (isIn(character, column, row, x, y, tolerance)) return true;
        remember(character, x, y);
        return false;
    }

    private boolean isIn(int character, int column, int row, float x, float y, float tolerance) {
        for (int i = heads[slot(character, column, row)]; i >= 0; i = next[i])
            if (characters[i] == character && Math.abs(xs[i] - x) < tolerance && Math.abs(ys[i] - y) < tolerance)
                return true;
        return false;
    }

    private void remember(int character, float x, float y) {
        if (count == xs.length) grow();
        xs[count] = x;
        ys[count] = y;
        characters[count] = character;
        link(count++);
    }

    private void link(int glyph) {
        int slot = slot(characters[glyph], cell(xs[glyph]), cell(ys[glyph]));
        next[glyph] = heads[slot];
        heads[slot] = glyph;
    }

    private void grow() {
        xs = Arrays.copyOf(xs, count * 2);
        ys = Arrays.copyOf(ys, count * 2);
        characters = Arrays.copyOf(characters, count * 2);
        next = new int[count * 2];
        heads = new int[heads.length * 2];
        Arrays.fill(heads, -1);
        for (int i = 0; i < count; i++) link(i);
    }

    private static int cell(float at) {
        return (int) Math.floor(at / CELL);
    }

    private int slot(int character, int column, int row) {
        int hash = (character * 31 + column) * 31 + row;
        hash *= 0x9E3779B9;
        return (hash >>> 16 ^ hash) & (heads.length - 1);
    }
}
