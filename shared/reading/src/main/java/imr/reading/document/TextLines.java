package imr.reading.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plain text in pages and lines: UTF-8, else Latin-1; a form feed begins a page; a text with a blank line behind every line is double-spaced. */
final class TextLines {
    /** How many lines show whether a text is double-spaced. */
    private static final int SAMPLE = 60;
    /** Lines shorter than this are not filled to a margin. */
    private static final int NARROWEST = 50;

    private final int spacing;
    private final int[] longest = new int[3];
    private int above;

    private TextLines(int spacing) {
        this.spacing = spacing;
    }

    static List<PageLines> read(byte[] content) {
        String text = decode(content);
        TextLines reader = new TextLines(spacing(text));
        String[] parts = text.split("\\f", -1);
        List<PageLines> pages = new ArrayList<>(parts.length);
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && i > 0 && parts[i].isBlank()) break;
            pages.add(new PageLines(i + 1, reader.lines(parts[i])));
        }
        return pages;
    }

    private List<Line> lines(String page) {
        List<Line> lines = new ArrayList<>();
        int blank = 0;
        for (String raw : page.split("\\R", -1)) {
            String line = Characters.clean(raw);
            if (line.isEmpty()) {
                blank++;
                continue;
            }
            lines.add(new Line(line, !lines.isEmpty() && blank >= spacing, breaks(line), false));
            above = line.length();
            widen(line.length());
            blank = 0;
        }
        return lines;
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

    private static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }
}
