package imr.reading.fact;

import imr.reading.text.LexiconPart;
import java.util.List;

/**
 * A phrase of the context lexicon.
 *
 * @param forward whether it speaks of what follows it, else of what stands before it
 * @param result  whether it gives a result behind what was tested: "was negative"
 * @param bare    whether it does so without a verb, as in a list: "Hawkins positive, drop arm negative"
 */
record TriggerPhrase(
        List<String> words, Effect effect, boolean forward, boolean result, boolean bare, LexiconPart part) {
    boolean isAt(Sentence sentence, int at) {
        if (at + words.size() > sentence.size()) return false;
        for (int i = 1; i < words.size(); i++) if (!sentence.word(at + i).equals(words.get(i))) return false;
        return true;
    }
}
