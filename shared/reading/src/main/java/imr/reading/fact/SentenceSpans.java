package imr.reading.fact;

import imr.reading.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * The sentences of a text: those of the learned detector, cut where two stand without a space between them ("5mg.Progress notes") or behind a
 * number in running text ("type 2. The acromion"), and joined behind the title of a person.
 */
final class SentenceSpans {
    private static final Pattern GLUED = Pattern.compile("[\\p{Ll}\\d)%]\\.(?=\\p{Lu}\\p{Ll}{2})");

    /** A number that ends a sentence; one at the head of a line numbers what follows. */
    private static final Pattern NUMBER_ENDS =
            Pattern.compile("(?<=\\p{L}[ -])\\d+\\.(?=\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Ll})");

    private static final Pattern TITLE = Pattern.compile(
            "(?:^|\\W)" + WordLists.load(SentenceSpans.class, "form-words.txt").anyOf("title") + "\\.$");

    private final SentenceDetectorME detector;

    /** @param detector of one thread */
    SentenceSpans(SentenceDetectorME detector) {
        this.detector = detector;
    }

    /** In order; white space between them may belong to none. */
    List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        for (Span span : joined(text)) cut(text, span, spans);
        return spans;
    }

    private List<Span> joined(String text) {
        List<Span> spans = new ArrayList<>();
        for (Span span : detector.sentPosDetect(text)) {
            Span before = spans.isEmpty() ? null : spans.getLast();
            if (before != null && TITLE.matcher(before.getCoveredText(text)).find())
                spans.set(spans.size() - 1, new Span(before.getStart(), span.getEnd()));
            else spans.add(span);
        }
        return spans;
    }

    private static void cut(String text, Span span, List<Span> spans) {
        int from = span.getStart();
        for (int end : ends(text, span)) {
            spans.add(new Span(from, end));
            from = end;
            while (from < span.getEnd() && Character.isWhitespace(text.charAt(from))) from++;
        }
        if (from < span.getEnd()) spans.add(new Span(from, span.getEnd()));
    }

    private static List<Integer> ends(String text, Span span) {
        List<Integer> ends = new ArrayList<>();
        for (Pattern pattern : List.of(GLUED, NUMBER_ENDS)) {
            Matcher end =
                    pattern.matcher(text).region(span.getStart(), span.getEnd()).useTransparentBounds(true);
            while (end.find()) if (end.end() < span.getEnd()) ends.add(end.end());
        }
        ends.sort(null);
        return ends;
    }
}
