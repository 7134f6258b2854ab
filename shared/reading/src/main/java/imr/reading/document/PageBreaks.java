package imr.reading.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes off what stands between the halves of a sentence that goes on over the end of a page, though it does not repeat: the footer of a first
 * page, the header of a second. Only where the sentence shows: it has not come to its end on the one page and goes on in small letters, or is
 * plainly broken off, on the other.
 */
final class PageBreaks {
    /** How many lines lie between the halves at most, on each of the two pages. */
    private static final int DEPTH = 4;

    private static final int LONGEST = 120;
    /** A sentence does not end in a comma or a word as short as "or", "the" and "has" in small letters. */
    private static final int SHORT_WORD = 3;

    private PageBreaks() {}

    static List<PageLines> cleared(List<PageLines> pages) {
        List<PageLines> cleared = new ArrayList<>(pages);
        for (int i = 0; i + 1 < cleared.size(); i++) {
            List<Line> before = cleared.get(i).lines();
            List<Line> after = cleared.get(i + 1).lines();
            if (before.isEmpty() || after.isEmpty()) continue;
            int footer = footer(before, after);
            int header = header(before.subList(0, before.size() - footer), after);
            if (footer > 0 && (header > 0 || goesOn(after.getFirst())))
                cleared.set(i, with(cleared.get(i), before.subList(0, before.size() - footer)));
            if (header > 0) cleared.set(i + 1, with(cleared.get(i + 1), after.subList(header, after.size())));
        }
        return cleared;
    }

    private static PageLines with(PageLines page, List<Line> lines) {
        return new PageLines(page.number(), lines, page.isRead());
    }

    /** How many lines at the top of a page are no part of the sentence that the page before breaks off. */
    private static int header(List<Line> before, List<Line> after) {
        Line last = before.getLast();
        if (endsSentence(last.text()) || Paragraphs.isHeading(last.text())) return 0;
        for (int i = 0; i <= Math.min(DEPTH, after.size() - 1); i++) {
            Line line = after.get(i);
            if (goesOn(line)) return i;
            if (i > 0 && line.afterGap() && isBrokenOff(last.text()) && isLabelled(after.subList(0, i))) return i;
            if (endsSentence(line.text()) || line.text().length() > LONGEST) return 0;
        }
        return 0;
    }

    /** How many lines at the bottom of a page stand apart behind a sentence that has not come to its end. */
    private static int footer(List<Line> before, List<Line> after) {
        boolean goesOn = false;
        for (int i = 0; i <= Math.min(DEPTH, after.size() - 1); i++) goesOn |= goesOn(after.get(i));
        if (!goesOn) return 0;
        for (int i = 1; i <= Math.min(DEPTH, before.size() - 1); i++) {
            Line line = before.get(before.size() - i);
            if (goesOn(line) || endsSentence(line.text()) || line.text().length() > LONGEST) return 0;
            if (line.afterGap()) {
                String last = before.get(before.size() - i - 1).text();
                return endsSentence(last) || Paragraphs.isHeading(last) ? 0 : i;
            }
        }
        return 0;
    }

    private static boolean goesOn(Line line) {
        return Character.isLowerCase(line.text().charAt(0));
    }

    private static boolean endsSentence(String line) {
        return ".!?:;".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean isBrokenOff(String line) {
        if (line.endsWith(",") || Hyphens.isAtEnd(line)) return true;
        String word = line.substring(line.lastIndexOf(' ') + 1);
        return word.length() <= SHORT_WORD && word.chars().allMatch(Character::isLowerCase);
    }

    /** Whether each line gives a name and a number, as a header does: with a colon or a digit. */
    private static boolean isLabelled(List<Line> lines) {
        return lines.stream()
                .allMatch(line -> line.text().chars().anyMatch(c -> c == ':' || Character.isDigit(c))
                        && !Paragraphs.isHeading(line.text()));
    }
}
