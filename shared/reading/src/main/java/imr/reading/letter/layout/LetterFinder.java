package imr.reading.letter.layout;

import imr.reading.document.Line;
import imr.reading.letter.layout.LetterPlaces.ItemPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a letter. An item is known by its first label: what stands before it is the heading. A list without any label is taken
 * as headings alone. What was decided is not looked at, so a letter reads alike whatever it decides and also with decisions and reasons cut out.
 */
public final class LetterFinder {
    private final List<Line> letter;
    private final Label.Wording wording;

    private LetterFinder(List<Line> letter, Label.Wording wording) {
        this.letter = letter;
        this.wording = wording;
    }

    /** The parts, empty when the lines are no determination letter. */
    public static Optional<LetterPlaces> find(List<Line> letter) {
        int summary = title(letter, Title.SUMMARY, 0);
        if (summary < 0) return Optional.empty();
        int issues = title(letter, Title.ISSUES, summary);
        if (issues < 0) issues = regarding(letter, summary);
        if (issues < 0) return Optional.empty();
        Label.Wording wording = Label.Wording.SENTENCES;
        for (int i = issues; i < letter.size(); i++)
            if (Label.of(letter.get(i).text(), Label.Wording.LABELS) == Label.ADMINISTRATOR)
                wording = Label.Wording.LABELS;
        return Optional.of(new LetterFinder(letter, wording).places(summary, issues));
    }

    private LetterPlaces places(int summary, int issues) {
        int how = title(letter, Title.HOW, 0);
        int documents = title(letter, Title.DOCUMENTS, summary);
        int summaryEnd = documents > summary && documents < issues ? documents : issues;
        int summaryStart = afterOpening(summary + 1, summaryEnd, "the expert reviewer developed");
        boolean titled = Title.of(letter.get(issues).text()) == Title.ISSUES;
        int list = titled ? afterOpening(issues + 1, letter.size(), "the final determination was based") : issues;
        return new LetterPlaces(
                wording,
                new Span(0, how >= 0 && how < summary ? how : summary),
                new Span(summaryStart, summaryEnd),
                items(list));
    }

    private List<ItemPlace> items(int list) {
        List<Integer> labels = firstLabels(list);
        if (labels.isEmpty()) return bare(list);
        Headings headings = new Headings(letter, wording);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++)
            starts.add(headings.start(labels.get(i), i == 0 ? list : labels.get(i - 1) + 1));
        List<ItemPlace> items = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? starts.get(i + 1) : letter.size();
            int label = labels.get(i);
            int administrator = label(label) == Label.ADMINISTRATOR ? paragraphEnd(label, end) : label;
            items.add(new ItemPlace(
                    new Span(starts.get(i), label), new Span(label, administrator), new Span(administrator, end)));
        }
        return items;
    }

    /** Each claims administrator's label, and each reviewer's that follows reasons with no administrator's between. */
    private List<Integer> firstLabels(int from) {
        List<Integer> labels = new ArrayList<>();
        Label last = Label.RATIONALE;
        for (int i = from; i < letter.size(); i++) {
            Label label = label(i);
            if (label == null) continue;
            boolean first = label == Label.ADMINISTRATOR || (label == Label.REVIEWER && last == Label.RATIONALE);
            boolean headed = i > from && (label(i - 1) == null || label == Label.ADMINISTRATOR);
            if (first && headed) labels.add(i);
            last = label;
        }
        return labels;
    }

    /** A list of nothing but headings: what stands between gaps is one, and a colon ends one. */
    private List<ItemPlace> bare(int list) {
        Headings headings = new Headings(letter, wording);
        List<ItemPlace> items = new ArrayList<>();
        int floor = list;
        for (int end = list + 1; end <= letter.size(); end++) {
            boolean whole = end == letter.size()
                    || letter.get(end).afterGap()
                    || letter.get(end).afterBreak()
                    || Decision.endsHeading(letter.get(end - 1).text());
            if (!whole || headings.isRest(floor, end + 1)) continue;
            items.add(new ItemPlace(new Span(floor, end), new Span(end, end), new Span(end, end)));
            floor = end;
        }
        return items;
    }

    private int paragraphEnd(int start, int limit) {
        int end = start + 1;
        while (end < limit && label(end) == null && !letter.get(end).afterGap()) end++;
        return end;
    }

    private @Nullable Label label(int line) {
        return Label.of(letter.get(line).text(), wording);
    }

    private static int title(List<Line> letter, Title title, int from) {
        for (int i = from; i < letter.size(); i++) if (Title.of(letter.get(i).text()) == title) return i;
        return -1;
    }

    /** Letters of 2013 have no title there: each item begins "1) Regarding the request for". */
    private static int regarding(List<Line> letter, int from) {
        for (int i = from; i < letter.size(); i++)
            if (letter.get(i).text().matches("1[.)] ?Regarding the request for .*")) return i;
        return -1;
    }

    /** Behind the sentence that opens a section in every letter; it ends with a colon within a few lines. */
    private int afterOpening(int from, int to, String words) {
        if (from >= to || !letter.get(from).text().toLowerCase(Locale.ROOT).startsWith(words)) return from;
        for (int i = from; i < Math.min(to, from + 4); i++)
            if (letter.get(i).text().endsWith(":")) return i + 1;
        return from + 1;
    }
}
