package imr.reading.letter.layout;

import imr.reading.document.Line;
import imr.reading.document.PageLines;
import imr.reading.document.ReadLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a letter without what is printed on every page. Lines that run a title or label into other text are taken apart. */
public final class LetterLines {
    /** Longer than any printed line: the file has no line ends within paragraphs. */
    private static final int PRINTED = 200;

    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)page \\d{1,3}(?: of \\d{1,3})?|\\d{1,3} of \\d{1,3}|final determination letter for IMR case number.{0,40}");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?][\"”)]?) (?=[A-Z0-9(\"“])");

    private LetterLines() {}

    public static List<Line> of(ReadLines letter) {
        List<Line> lines = new ArrayList<>();
        List<Integer> tops = new ArrayList<>();
        for (PageLines page : letter.pages()) {
            tops.add(lines.size());
            boolean dropped = false;
            int last = page.lines().size() - 1;
            for (int i = 0; i <= last; i++) {
                Line line = page.lines().get(i);
                if (isFurniture(line.text(), i == 0 || i == last, page.number())) {
                    dropped = true;
                    continue;
                }
                add(dropped ? new Line(line.text(), line.afterGap() && i > 1, false, line.bold()) : line, lines);
                dropped = false;
            }
        }
        if (hasGaps(lines)) for (int top : tops) if (top < lines.size() && reasonsEnd(lines, top)) gapAbove(lines, top);
        return lines;
    }

    /** Whether the paragraphs of the letter are apart. */
    private static boolean hasGaps(List<Line> lines) {
        int labels = 0;
        int apart = 0;
        for (Line line : lines) {
            if (Label.of(line.text(), Label.Wording.LABELS) == null) continue;
            labels++;
            if (line.afterGap()) apart++;
        }
        return apart * 4 > labels * 3;
    }

    /** Whether the paragraph above is one of reasons, with which no heading begins; it may go on here or not, which makes no difference. */
    private static boolean reasonsEnd(List<Line> lines, int top) {
        int first = top - 1;
        while (first > 0 && !lines.get(first).afterGap()) first--;
        Label label = first < 0 ? null : Label.of(lines.get(first).text(), Label.Wording.LABELS);
        return label == Label.RATIONALE || label == Label.REVIEWER;
    }

    private static void gapAbove(List<Line> lines, int at) {
        Line line = lines.get(at);
        lines.set(at, new Line(line.text(), true, line.afterBreak(), line.bold()));
    }

    private static boolean isFurniture(String text, boolean edge, int page) {
        if (text.length() <= 3) return edge && text.equals(Integer.toString(page));
        return text.length() < 80 && FURNITURE.matcher(text).matches();
    }

    private static void add(Line line, List<Line> lines) {
        String text = line.text();
        if (text.length() < PRINTED) {
            lines.add(line);
            return;
        }
        int[] title = Title.within(text);
        if (title != null && (title[0] > 0 || title[1] < text.length())) {
            part(line, 0, title[0], lines);
            part(line, title[0], title[1], lines);
            part(line, title[1], text.length(), lines);
            return;
        }
        int label = Label.within(text);
        if (label > 0) {
            part(line, 0, label, lines);
            part(line, label, text.length(), lines);
            return;
        }
        boolean first = true;
        for (String sentence : SENTENCE.split(text)) {
            lines.add(new Line(sentence, first && line.afterGap(), first && line.afterBreak(), line.bold()));
            first = false;
        }
    }

    private static void part(Line line, int from, int to, List<Line> lines) {
        String text = line.text().substring(from, to).strip();
        if (!text.isEmpty()) add(new Line(text, from == 0 && line.afterGap(), false, line.bold()), lines);
    }
}
