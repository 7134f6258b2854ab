package imr.reading.fact;

import imr.reading.text.LexiconFiles;
import imr.reading.text.LexiconPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Negation, time, possibility and person by the ConText algorithm (Harkema, Dowling, Thornblade, Chapman: ConText, Journal of Biomedical
 * Informatics 42, 2009): trigger phrases act forward or backward within a clause up to a terminating word. The phrases stand in
 * {@code context.txt}.
 */
final class Context {
    private final Map<String, List<TriggerPhrase>> byFirstWord = new HashMap<>();

    /** Only the triggers that are known. */
    static Context load(Predicate<LexiconPart> known) {
        Context context = new Context();
        for (String line : LexiconFiles.lines(Context.class, "context.txt")) context.add(line, known);
        for (List<TriggerPhrase> phrases : context.byFirstWord.values())
            phrases.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
        return context;
    }

    private void add(String line, Predicate<LexiconPart> known) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).strip().split(" ");
        Effect effect = Effect.valueOf(head[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        boolean forward = head.length < 2 || head[1].equals("forward");
        for (String written : line.substring(colon + 1).split(",")) {
            LexiconPart part = new LexiconPart("context.txt", line.substring(0, colon), written.strip());
            if (!known.test(part)) continue;
            List<String> words = List.of(written.strip().split("\\s+"));
            boolean result =
                    effect == Effect.NEGATED && !forward && words.stream().anyMatch(ContextWords.RESULTS::contains);
            boolean bare = result && (words.size() == 1 || ContextWords.TESTS.contains(words.getFirst()));
            byFirstWord
                    .computeIfAbsent(words.getFirst(), w -> new ArrayList<>(2))
                    .add(new TriggerPhrase(words, effect, forward, result, bare, part));
        }
    }

    /** The triggers of one sentence. */
    Scopes scopes(Sentence sentence) {
        List<Trigger> triggers = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            List<TriggerPhrase> phrases = at(sentence, at);
            for (TriggerPhrase phrase : phrases)
                triggers.add(new Trigger(phrase, at, at + phrase.words().size()));
            at += phrases.isEmpty() ? 1 : phrases.getFirst().words().size();
        }
        return new Scopes(sentence, triggers);
    }

    /** Tells the triggers of a sentence. */
    void parts(Sentence sentence, Consumer<LexiconPart> used) {
        for (int at = 0; at < sentence.size(); at++)
            for (TriggerPhrase phrase : at(sentence, at)) used.accept(phrase.part());
    }

    /** "May 31" and "May, 2016" date; they do not doubt. */
    private static boolean isMonth(Sentence sentence, int at) {
        if (!sentence.word(at).equals("may") || !sentence.isCapitalized(at) || at + 1 >= sentence.size()) return false;
        String next = sentence.word(at + 1).equals(",") && at + 2 < sentence.size()
                ? sentence.word(at + 2)
                : sentence.word(at + 1);
        return Character.isDigit(next.charAt(0));
    }

    /** "With negative facet loading": a result without a verb stands behind what was tested, or it begins what follows. */
    private static boolean beginsWhatFollows(TriggerPhrase phrase, Sentence sentence, int at) {
        int next = at + phrase.words().size();
        return phrase.bare()
                && !phrase.forward()
                && phrase.words().size() == 1
                && next < sentence.size()
                && !ContextWords.BEHIND_A_RESULT.contains(sentence.word(next));
    }

    /** "Until January he had therapy" tells when it ended, no condition. */
    private static boolean isUntilATime(TriggerPhrase phrase, Sentence sentence, int at) {
        if (!phrase.words().getFirst().equals("until") || at + 1 >= sentence.size()) return false;
        String next = sentence.word(at + 1);
        return Character.isDigit(next.charAt(0)) || ContextWords.TIMES.contains(next);
    }

    /** "Fever: no" answers; "History: no fever" does not. */
    private static boolean answers(TriggerPhrase phrase, Sentence sentence, int at) {
        if (!phrase.words().getFirst().equals(":")) return true;
        int next = at + phrase.words().size();
        return next >= sentence.size() || ContextWords.ENDS_AN_ANSWER.contains(sentence.word(next));
    }

    /** The longest phrases that begin at a place; one phrase may stand for two effects. */
    private List<TriggerPhrase> at(Sentence sentence, int at) {
        List<TriggerPhrase> found = new ArrayList<>(2);
        for (TriggerPhrase phrase : byFirstWord.getOrDefault(sentence.word(at), List.of())) {
            if (!found.isEmpty()
                    && phrase.words().size() < found.getFirst().words().size()) break;
            if (phrase.isAt(sentence, at)
                    && !isMonth(sentence, at)
                    && answers(phrase, sentence, at)
                    && !isUntilATime(phrase, sentence, at)
                    && !beginsWhatFollows(phrase, sentence, at)) found.add(phrase);
        }
        return found;
    }
}
