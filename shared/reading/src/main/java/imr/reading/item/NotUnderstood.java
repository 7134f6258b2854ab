package imr.reading.item;

import imr.reading.item.PhraseSet.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is left of a request when everything that was read is taken away; words that add nothing stand in {@code qualifiers.txt}. */
final class NotUnderstood {
    private final Set<String> qualifiers = new HashSet<>();
    private final Phrases phrases;

    NotUnderstood(Spelling spelling, Phrases phrases) {
        this.phrases = phrases;
        for (String phrase : WordList.of("qualifiers.txt").all()) qualifiers.addAll(spelling.know(phrase));
    }

    /** The parts that were not read, as written. Words that stand side by side are one part. */
    List<String> of(String request, List<RawWord> words, List<Span> read) {
        List<String> parts = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (RawWord word : words) {
            boolean left = !word.isSign() && !isRead(word, read);
            if (left && start < 0) start = word.start();
            if (left) end = word.end();
            else if (start >= 0) {
                parts.add(request.substring(start, end));
                start = -1;
            }
        }
        if (start >= 0) parts.add(request.substring(start, end));
        return parts;
    }

    boolean isRead(RawWord word, List<Span> read) {
        if (phrases.isConnective(word.text()) || qualifiers.contains(word.text())) return true;
        return read.stream().anyMatch(span -> word.start() < span.end() && word.end() > span.start());
    }
}
