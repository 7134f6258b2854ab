package imr.reading.fact;

import imr.reading.text.Token;
import imr.reading.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a form that puts something and answers it at its end: "History of cancer ...... No", "Fever? No", "Saddle anesthesia NO", "Chills - none".
 * It is one statement, as if a colon stood between the two. Without a sign between them only a capital letter tells the answer from a word.
 */
final class Answers {
    private static final WordLists WORDS = WordLists.load(Answers.class, "form-words.txt");
    private static final Pattern SIGNED = Pattern.compile(
            "(\\S.{1,90}?)(?: ?[?:] ?| ?\\.{2,} ?| ?_{2,} ?| [-–—] ?|\\? ?[-–—] )(" + WORDS.anyOf("no") + ")\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("(\\S.{1,60}?) (" + WORDS.anyOf("capital no") + ")\\.?");
    private static final Pattern SENTENCE_INSIDE = Pattern.compile("[.;!] ");

    /** @param end of what is put; the answer follows */
    record Answer(int end, int from) {}

    private Answers() {}

    /** The parts of a line that answers in the negative. */
    static Optional<Answer> in(String line) {
        String text = line.stripTrailing();
        for (Pattern pattern : List.of(SIGNED, BARE)) {
            Matcher answered = pattern.matcher(text);
            if (answered.matches()
                    && !SENTENCE_INSIDE.matcher(answered.group(1)).find())
                return Optional.of(new Answer(answered.end(1), answered.start(2)));
        }
        return Optional.empty();
    }

    /** The words of the line, with a colon between what is put and its answer. */
    static List<Token> read(List<Token> words, int end, int from, String page) {
        List<Token> read = new ArrayList<>();
        for (Token word : words) if (word.start() < end) read.add(word);
        read.add(new Token(":", Math.max(end, from - 1), from));
        for (Token word : words)
            if (word.start() >= from && !word.text().equals("."))
                read.add(new Token(
                        page.substring(word.start(), word.end()).toLowerCase(Locale.ROOT), word.start(), word.end()));
        return read;
    }
}
