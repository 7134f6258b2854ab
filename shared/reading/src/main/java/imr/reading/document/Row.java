package imr.reading.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Glyphs that stand on one base line, while a page is put together. Distances in points. */
final class Row {
    /** In sizes of type: wider than between words, as wide as between columns. */
    private static final float FAR = 1.1f;

    private static final float TABLE = 2.5f;

    /**
     * A place without ink.
     *
     * @param at where in the row's text the words behind it begin
     */
    record Gap(float from, float to, int at) {}

    final StringBuilder text = new StringBuilder(96);
    final float direction;
    float left;
    float right;
    float baseline;
    float height;
    float size;
    /** Where the first word ends. */
    float firstWord;
    /** Which annotations its first and last sign belong to; 0 is the page itself. */
    int firstBlock;

    int lastBlock;
    /** Where words stand far apart; kept while there is one sign on it after the other. */
    final List<Gap> gaps = new ArrayList<>(0);
    /** The edges of the column it is in; both 0 when it is in none. */
    float columnLeft;

    float columnRight;

    private float inkRight;
    private float lastLeft;
    private float averageWidth = -1;
    private boolean firstWordEnds;
    private int glyphs;
    private int bold;

    Row(float direction, float x, float y) {
        this.direction = direction;
        this.left = x;
        this.right = x;
        this.lastLeft = x;
        this.baseline = y;
    }

    /** Whether a glyph with this base line and height overlaps the row, as a raised or lowered sign does. */
    boolean isOn(float direction, float y, float glyphHeight) {
        if (this.direction != direction) return false;
        float below = y - baseline;
        return Math.abs(below) < 0.1f || (below > 0 ? below <= glyphHeight : -below <= height);
    }

    /** Whether a glyph there would stand to the left of what was written last. */
    boolean isBehind(float x) {
        return x < lastLeft - 0.5f * size;
    }

    void add(
            String glyph,
            float x,
            float y,
            float width,
            float glyphHeight,
            float space,
            float fontSize,
            boolean isBold) {
        float average = averageWidth < 0 ? width / glyph.length() : (averageWidth + width / glyph.length()) / 2;
        boolean blank = glyph.isBlank();
        if (!text.isEmpty() && !blank && text.charAt(text.length() - 1) != ' ') {
            float apart = Math.min(space > 0 ? space * 0.5f : Float.MAX_VALUE, average * 0.3f);
            if (x - right > apart) text.append(' ');
        }
        if (!blank && glyphs > 0 && x - inkRight > FAR * Math.max(size, fontSize))
            gaps.add(new Gap(inkRight, x, text.length()));
        if (!blank) inkRight = x + width;
        text.append(glyph);
        if (glyphs > 0 && (blank || text.charAt(text.length() - 1 - glyph.length()) == ' ')) firstWordEnds = true;
        if (!firstWordEnds) firstWord = x + width;
        lastLeft = x;
        right = Math.max(right, x + width);
        averageWidth = average;
        baseline = Math.max(baseline, y);
        height = Math.max(height, glyphHeight);
        size = Math.max(size, fontSize);
        if (!blank) {
            glyphs++;
            if (isBold) bold++;
        }
    }

    boolean isBlank() {
        return glyphs == 0;
    }

    boolean isBold() {
        return bold * 2 > glyphs;
    }

    float firstWordWidth() {
        return Math.max(0, firstWord - left);
    }

    /** Takes in a row that stands right beside this one. */
    boolean takesIn(Row other) {
        if (direction != other.direction || Math.abs(baseline - other.baseline) > 0.25f * size) return false;
        float near = 1.2f * Math.max(size, other.size);
        if (other.left >= right - 0.3f * size && other.left - right <= near) {
            if (other.left - right > 0.15f * size) text.append(' ');
            text.append(other.text);
            right = Math.max(right, other.right);
        } else if (left >= other.right - 0.3f * size && left - other.right <= near) {
            if (left - other.right > 0.15f * size) text.insert(0, ' ');
            text.insert(0, other.text);
            left = other.left;
        } else return false;
        glyphs += other.glyphs;
        bold += other.bold;
        gaps.clear();
        return true;
    }

    /** The gap that has at least so much in common with a gutter; {@code null} when none has. */
    @Nullable
    Gap gapWithin(float from, float to, float least) {
        for (Gap gap : gaps) if (Math.min(gap.to(), to) - Math.max(gap.from(), from) >= least) return gap;
        return null;
    }

    /** Whether both have cells that begin at the same places: two, or one far behind the cell before it. */
    boolean isInTableWith(Row above) {
        int common = 0;
        for (Gap gap : gaps)
            for (Gap other : above.gaps)
                if (Math.abs(gap.to() - other.to()) < 0.3f * size) {
                    common++;
                    if (gap.to() - gap.from() > TABLE * size && other.to() - other.from() > TABLE * size) return true;
                }
        return common >= 2;
    }

    Row before(Gap gap) {
        return part(text.substring(0, gap.at()), left, gap.from());
    }

    Row behind(Gap gap) {
        return part(text.substring(gap.at()), gap.to(), right);
    }

    private Row part(String words, float from, float to) {
        Row part = new Row(direction, from, baseline);
        String stripped = words.strip();
        part.text.append(stripped);
        part.right = to;
        part.height = height;
        part.size = size;
        int word = stripped.indexOf(' ') < 0 ? stripped.length() : stripped.indexOf(' ');
        part.firstWord = from + (to - from) * word / Math.max(1, stripped.length());
        part.glyphs = glyphs;
        part.bold = bold;
        part.firstBlock = firstBlock;
        part.lastBlock = lastBlock;
        return part;
    }
}
