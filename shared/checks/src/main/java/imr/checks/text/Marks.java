package imr.checks.text;

import java.util.ArrayList;
import java.util.List;

/** Quotation marks, straight and curved. */
public final class Marks {
    private Marks() {}

    /**
     * What stands between quotation marks.
     *
     * @param start first character within the text, behind the mark
     */
    public record Quoted(int start, String words) {
        public int end() {
            return start + words.length();
        }
    }

    /** Whether a quotation goes on behind a sentence. A mark behind a figure is one of inches. */
    static boolean isOpenAfter(String sentence, boolean open) {
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '“') open = true;
            else if (c == '”') open = false;
            else if (c == '"' && !(i > 0 && Character.isDigit(sentence.charAt(i - 1)) && !open)) open = !open;
        }
        return open;
    }

    /** Whole quotations of a text, in order. */
    public static List<Quoted> in(String text) {
        List<Quoted> quoted = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '“' || (c == '"' && from < 0);
            boolean closes = c == '”' || (c == '"' && from >= 0);
            if (closes && from >= 0) {
                quoted.add(new Quoted(from, text.substring(from, i)));
                from = -1;
            } else if (opens) from = i + 1;
        }
        return quoted;
    }
}
