package imr.reading.document;

import imr.reading.text.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes headers and footers off the pages of a document: counts of pages, what fax machines print, and lines that stand at the top or bottom of
 * neighbouring pages alike. Numbers in them may differ only as the pages do. What repeats because the pages themselves repeat, as daily notes do,
 * stays.
 */
final class Furniture {
    /** How many lines of a page's top or bottom may be furniture. */
    private static final int DEPTH = 6;
    /** How many pages away the same line is looked for: left and right pages may differ. */
    private static final int REACH = 2;

    private static final WordLists WORDS = WordLists.load(Furniture.class, "layout-words.txt");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** A line with the day of the visit is kept where it stands first. */
    private static final Pattern DAY =
            Pattern.compile("(?i)\\b" + WORDS.anyOf("dated line") + "\\b.*\\d{1,4}[/., -]+\\d{1,4}");

    private final List<PageLines> pages;

    private Furniture(List<PageLines> pages) {
        this.pages = pages;
    }

    static List<PageLines> removed(List<PageLines> pages) {
        Furniture furniture = new Furniture(pages);
        List<PageLines> cleared = new ArrayList<>(pages.size());
        for (int i = 0; i < pages.size(); i++) cleared.add(furniture.cleared(i));
        return cleared;
    }

    private PageLines cleared(int at) {
        PageLines page = pages.get(at);
        List<Line> lines = page.lines();
        boolean[] out = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            out[i] = PageNumbers.isAll(text) || PageNumbers.isFax(text);
        }
        edge(at, out, true);
        edge(at, out, false);
        List<Line> left = new ArrayList<>(lines.size());
        boolean gap = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (out[i]) {
                gap |= line.afterGap();
                continue;
            }
            left.add(gap && !left.isEmpty() ? new Line(line.text(), true, line.afterBreak(), line.bold()) : line);
            gap = false;
        }
        return left.size() == lines.size() ? page : new PageLines(page.number(), left, page.isRead());
    }

    private void edge(int at, boolean[] out, boolean top) {
        List<Line> lines = pages.get(at).lines();
        for (int i = 0; i < Math.min(DEPTH, lines.size()); i++) {
            int place = top ? i : lines.size() - 1 - i;
            String text = lines.get(place).text();
            if (out[place]) continue;
            boolean repeats = PageNumbers.isAtEdge(text) || repeats(at, text, top);
            if (!repeats) return;
            out[place] = !(isFirst(at, text, top) && DAY.matcher(text).find());
        }
    }

    private boolean repeats(int at, String text, boolean top) {
        for (int away = 1; away <= REACH; away++)
            if (repeats(at, at - away, text, top) || repeats(at, at + away, text, top)) return true;
        return false;
    }

    private boolean isFirst(int at, String text, boolean top) {
        for (int away = 1; away <= REACH; away++) if (repeats(at, at - away, text, top)) return false;
        return true;
    }

    private boolean repeats(int at, int other, String text, boolean top) {
        if (other < 0 || other >= pages.size()) return false;
        List<Line> lines = pages.get(other).lines();
        boolean stands = false;
        for (int i = 0; i < Math.min(DEPTH, lines.size()) && !stands; i++)
            stands = isSame(text, lines.get(top ? i : lines.size() - 1 - i).text(), other - at);
        return stands && !areAlike(pages.get(at).lines(), lines);
    }

    /** Whether two lines are the same but for numbers that count the pages. */
    private static boolean isSame(String one, String other, int apart) {
        if (one.equals(other)) return true;
        if (!NUMBER.matcher(one).replaceAll("#").equals(NUMBER.matcher(other).replaceAll("#"))) return false;
        Matcher a = NUMBER.matcher(one);
        Matcher b = NUMBER.matcher(other);
        while (a.find() && b.find())
            if (!a.group().equals(b.group()) && !counts(a.group(), b.group(), apart)) return false;
        return true;
    }

    private static boolean counts(String one, String other, int apart) {
        return one.length() <= 5 && other.length() <= 5 && Integer.parseInt(other) - Integer.parseInt(one) == apart;
    }

    /** Whether what lies between top and bottom is half the same too, so that likeness is no sign of furniture. */
    private static boolean areAlike(List<Line> one, List<Line> other) {
        boolean inOrder = one.size() <= other.size();
        List<Line> shorter = inOrder ? one : other;
        List<Line> longer = inOrder ? other : one;
        int top = 0;
        while (top < Math.min(DEPTH, shorter.size()) && isSame(shorter, longer, top, top)) top++;
        int bottom = 0;
        while (bottom < Math.min(DEPTH, shorter.size() - top)
                && isSame(shorter, longer, shorter.size() - 1 - bottom, longer.size() - 1 - bottom)) bottom++;
        List<Line> between = shorter.subList(top, shorter.size() - bottom);
        if (between.isEmpty()) return true;
        Set<String> texts = new HashSet<>();
        for (Line line : longer) texts.add(line.text());
        int common = 0;
        for (Line line : between) if (texts.contains(line.text())) common++;
        return common * 2 > between.size();
    }

    private static boolean isSame(List<Line> one, List<Line> other, int atOne, int atOther) {
        return one.get(atOne).text().equals(other.get(atOther).text());
    }
}
