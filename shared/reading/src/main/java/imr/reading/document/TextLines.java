package imr.reading.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text in pages and lines. A form feed begins a page; where there is none for long, the text is cut into pages of bounded size at paragraph
 * or line ends, so that all that follows costs the same for every page. A text with a blank line behind every line is double-spaced.
 */
final class TextLines {
    /** How many lines show whether a text is double-spaced. */
    private static final int SAMPLE = 60;
    /** Lines shorter than this are not filled to a margin. */
    private static final int NARROWEST = 50;

    private final String text;
    private final int spacing;
    private final int[] longest = new int[3];
    private final List<PageLines> pages = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private int characters;
    private int blank;
    private int above;

    private TextLines(String text, int spacing) {
        this.text = text;
        this.spacing = spacing;
    }

    static List<PageLines> read(byte[] content) {
        return read(TextEncoding.decode(content));
    }

    static List<PageLines> read(String text) {
        return new TextLines(text, spacing(text)).pages();
    }

    /** Text whose paragraphs are parted by blank lines, however short they are. */
    static List<PageLines> ofParagraphs(String text) {
        return new TextLines(text, 1).pages();
    }

    private List<PageLines> pages() {
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(at);
            line(at, end);
            if (end < text.length() && text.charAt(end) == '\f') endPage();
            at = end + 1;
            if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') at++;
        }
        if (!lines.isEmpty() || pages.isEmpty()) endPage();
        return pages;
    }

    private void line(int from, int to) {
        int at = from;
        while (to - at > Limits.LONGEST_TEXT_PAGE) {
            int cut = at + Limits.TEXT_PAGE;
            while (cut > at && text.charAt(cut) > ' ') cut--;
            if (cut == at) cut = at + Limits.TEXT_PAGE;
            add(Characters.clean(text.substring(at, cut)), at == from);
            endPage();
            at = cut;
        }
        add(Characters.clean(text.substring(at, to)), at == from);
    }

    private void add(String line, boolean whole) {
        if (line.isEmpty()) {
            blank++;
            if (blank >= spacing && characters >= Limits.TEXT_PAGE) endPage();
            return;
        }
        if (characters + line.length() > Limits.LONGEST_TEXT_PAGE) endPage();
        lines.add(new Line(line, whole && !lines.isEmpty() && blank >= spacing, whole && breaks(line), false));
        characters += line.length() + 1;
        above = line.length();
        widen(line.length());
        blank = 0;
    }

    private void endPage() {
        pages.add(new PageLines(pages.size() + 1, lines));
        lines = new ArrayList<>();
        characters = 0;
        blank = 0;
    }

    private int lineEnd(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c <= '\r' && c >= '\n') || c == '\u0085' || c == '\u2028' || c == '\u2029') return i;
        }
        return text.length();
    }

    /**
     * Whether the first word would have fitted behind the line above, with a fifth of the width to spare; of lines that are too short to show
     * a width, whether this one begins like a statement of its own.
     */
    private boolean breaks(String line) {
        if (above > 0 && above < NARROWEST && !Character.isLowerCase(line.charAt(0))) return true;
        int space = line.indexOf(' ');
        int word = space < 0 ? line.length() : space;
        int margin = longest[2];
        return above > 0 && margin >= NARROWEST && above + 1 + word < margin - margin / 5;
    }

    /** The margin is the length that three lines have reached; a single long one may be an address or a table. */
    private void widen(int length) {
        for (int i = 0; i < longest.length; i++)
            if (length > longest[i]) {
                int shorter = longest[i];
                longest[i] = length;
                length = shorter;
            }
    }

    /** The least number of blank lines that part paragraphs. */
    private static int spacing(String text) {
        int lines = 0;
        int spaced = 0;
        int blank = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.isBlank()) {
                blank++;
                continue;
            }
            if (lines > 0 && blank > 0) spaced++;
            blank = 0;
            if (++lines == SAMPLE) break;
        }
        return lines > 10 && spaced > lines * 0.85 ? 2 : 1;
    }
}
