package imr.local.show;

import java.util.List;
import java.util.function.UnaryOperator;

/** Lines under way to the screen, in two columns: a label and text that is wrapped beside it. */
public final class Page {
    private final Look look;
    private final StringBuilder out = new StringBuilder();

    public Page(Look look) {
        this.look = look;
    }

    public Look look() {
        return look;
    }

    public Page line(String text) {
        out.append(text.stripTrailing()).append('\n');
        return this;
    }

    public Page blank() {
        out.append('\n');
        return this;
    }

    /**
     * Text beside a label.
     *
     * @param label   with its style already
     * @param columns room for the label, whose own width is {@code shown}
     */
    public Page beside(String label, int shown, int columns, String text, UnaryOperator<String> style) {
        List<String> lines = look.wrap(text, columns);
        out.append(label).append(" ".repeat(Math.max(1, columns - shown)));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) out.append(" ".repeat(columns));
            out.append(style.apply(lines.get(i))).append('\n');
        }
        return this;
    }

    /** Text further in. */
    public Page indented(int columns, String text, UnaryOperator<String> style) {
        return beside("", 0, columns, text, style);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
