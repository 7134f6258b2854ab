package imr.reading.fact;

import imr.reading.text.Lemmas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a word in any form, or a phrase that begins with it, stands for. Every word of a record is asked for, so lists are turned round once: from the
 * word to what it stands for. Of several, the first in the order of the values holds.
 */
final class WordIndex<V extends Enum<V>> {
    /** @param rest the words behind the first */
    private record Phrase<V>(List<String> rest, V value) {}

    private final Map<String, V> words = new HashMap<>();
    private final Map<String, List<Phrase<V>>> phrases = new HashMap<>();

    WordIndex(V[] values, Function<V, Set<String>> listOf) {
        for (V value : values) for (String entry : listOf.apply(value)) add(value, List.of(entry.split(" ")));
    }

    private void add(V value, List<String> entry) {
        if (entry.size() == 1) words.putIfAbsent(entry.getFirst(), value);
        else
            phrases.computeIfAbsent(entry.getFirst(), first -> new ArrayList<>(2))
                    .add(new Phrase<>(entry.subList(1, entry.size()), value));
    }

    @Nullable
    V of(String word) {
        V first = null;
        for (String form : Lemmas.of(word)) first = earlier(first, words.get(form));
        return first;
    }

    @Nullable
    V at(Sentence sentence, int at) {
        V first = of(sentence.word(at));
        for (Phrase<V> phrase : phrases.getOrDefault(sentence.word(at), List.of()))
            if (stands(phrase.rest(), sentence, at + 1)) first = earlier(first, phrase.value());
        return first;
    }

    private static boolean stands(List<String> rest, Sentence sentence, int from) {
        if (from + rest.size() > sentence.size()) return false;
        for (int i = 0; i < rest.size(); i++) if (!sentence.word(from + i).equals(rest.get(i))) return false;
        return true;
    }

    private static <V extends Enum<V>> @Nullable V earlier(@Nullable V one, @Nullable V other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.compareTo(other) <= 0 ? one : other;
    }
}
