package imr.reading.item;

import imr.domain.TreatmentId;
import imr.reading.item.Mention.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The treatment catalogue and the nouns that tell a kind; finds what of it a request names, the words of a term in any order. */
final class Catalogue {
    private static final int WORDS_BETWEEN = 6;
    private static final int WORDS_BETWEEN_PHRASES = 3;

    private record Entry(List<String> words, TreatmentId treatment, Weight weight) {}

    private record Ending(String ending, TreatmentId treatment) {}

    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();

    static Catalogue load(Spelling spelling, Phrases phrases) {
        Catalogue catalogue = new Catalogue();
        WordList treatments = WordList.of("treatments.txt");
        for (String key : treatments.keys()) {
            int space = key.indexOf(' ');
            Weight weight = space < 0
                    ? Weight.NAMED
                    : Weight.valueOf(key.substring(0, space).toUpperCase(Locale.ROOT));
            TreatmentId treatment = new TreatmentId(key.substring(space + 1));
            for (String term : treatments.words(key)) catalogue.add(spelling.know(term), phrases, treatment, weight);
        }
        WordList heads = WordList.of("heads.txt");
        for (String key : heads.keys())
            for (String noun : heads.words(key))
                if (noun.startsWith("-"))
                    catalogue.endings.add(new Ending(Lemmas.of(noun.substring(1)), new TreatmentId(key)));
                else catalogue.add(spelling.know(noun), phrases, new TreatmentId(key), Weight.KIND);
        return catalogue;
    }

    private void add(List<String> term, Phrases phrases, TreatmentId treatment, Weight weight) {
        List<String> words = term.stream()
                .filter(word -> !phrases.isConnective(word))
                .distinct()
                .toList();
        if (words.isEmpty()) throw new IllegalStateException("a term of " + treatment + " has no word of its own");
        // By its last word, the head of most names, few terms have to be tried at a word.
        byWord.computeIfAbsent(words.getLast(), w -> new ArrayList<>(2)).add(new Entry(words, treatment, weight));
    }

    /** Everything named, longer names before the shorter ones they hold, which are left out. */
    List<Mention> in(List<Word> words) {
        List<Mention> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (Entry entry : byWord.getOrDefault(words.get(at).text(), List.of())) {
                Mention mention = entry.words.size() == 1 ? one(entry, words.get(at)) : match(entry, words, at);
                if (mention != null) found.add(mention);
            }
            ending(words.get(at), found);
        }
        return found.stream()
                .filter(one ->
                        found.stream().noneMatch(other -> other.holds(one) && !(one.decides() && !other.decides())))
                .sorted(Comparator.comparingInt(mention -> mention.first().start()))
                .toList();
    }

    private static Mention one(Entry entry, Word word) {
        return new Mention(entry.treatment, entry.weight, List.of(word));
    }

    private void ending(Word word, List<Mention> found) {
        if (byWord.containsKey(word.text())) return;
        for (Ending ending : endings)
            if (word.text().endsWith(ending.ending) && word.text().length() > ending.ending.length() + 2)
                found.add(new Mention(ending.treatment, Weight.KIND, List.of(word)));
    }

    /** The other words of a term nearest to its last one, in the same part of the request and not too far. */
    private static @Nullable Mention match(Entry entry, List<Word> words, int at) {
        List<Integer> places = new ArrayList<>(entry.words.size());
        places.add(at);
        for (int i = 0; i < entry.words.size() - 1; i++) {
            int place = nearest(entry.words.get(i), words, at, places);
            if (place < 0) return null;
            places.add(place);
        }
        places.sort(null);
        int between = places.getLast() - places.getFirst() + 1 - places.size();
        Word first = words.get(places.getFirst());
        Word last = words.get(places.getLast());
        boolean apart = first.segment() != last.segment();
        if (apart && between > 0 && entry.weight == Weight.HEAD) return null;
        if (between > (apart ? WORDS_BETWEEN + WORDS_BETWEEN_PHRASES : WORDS_BETWEEN)) return null;
        return new Mention(
                entry.treatment, entry.weight, places.stream().map(words::get).toList());
    }

    private static int nearest(String word, List<Word> words, int at, List<Integer> taken) {
        int best = -1;
        for (int i = 0; i < words.size(); i++) {
            Word one = words.get(i);
            if (!one.text().equals(word) || !one.zone().equals(words.get(at).zone()) || taken.contains(i)) continue;
            if (best < 0 || Math.abs(i - at) < Math.abs(best - at)) best = i;
        }
        return best;
    }
}
