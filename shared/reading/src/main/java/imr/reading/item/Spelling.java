package imr.reading.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings words into the spelling of the catalogue: variants, words joined or cut otherwise, and slips of one letter in words that are long
 * enough to leave no doubt.
 */
final class Spelling {
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_SLIP = 7;
    /** One letter from a word of the catalogue, and no slips of it: a decision is no incision. */
    private static final Set<String> OWN_WORDS =
            Set.copyOf(WordList.of("own-words.txt").words("own"));

    private record Variant(List<String> words, List<String> canonical) {}

    private final Map<String, List<Variant>> variants = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> slips = new HashMap<>();

    static Spelling load() {
        Spelling spelling = new Spelling();
        WordList list = WordList.of("spellings.txt");
        for (String key : list.keys())
            for (String variant : list.words(key)) {
                List<String> words = lemmas(variant);
                spelling.variants
                        .computeIfAbsent(words.getFirst(), w -> new ArrayList<>(2))
                        .add(new Variant(words, lemmas(key)));
            }
        for (List<Variant> same : spelling.variants.values())
            same.sort((a, b) -> Integer.compare(b.words.size(), a.words.size()));
        return spelling;
    }

    private static List<String> lemmas(String words) {
        return RawWord.of(words).stream().map(word -> Lemmas.of(word.text())).toList();
    }

    /** The words of a term of the catalogue, which become known words. */
    List<String> know(String term) {
        List<String> words = variants(RawWord.of(term)).stream()
                .filter(word -> !word.isSign())
                .map(RawWord::text)
                .toList();
        for (String word : words)
            if (known.add(word) && word.length() >= SHORTEST_SLIP)
                for (int i = 0; i <= word.length(); i++)
                    slips.merge(without(word, i), word, (a, b) -> a.equals(b) ? a : "");
        return words;
    }

    /** The words and signs of a request. */
    List<RawWord> read(String text) {
        List<RawWord> words = variants(RawWord.of(text));
        List<RawWord> read = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            RawWord word = words.get(i);
            RawWord next = i + 1 < words.size() ? words.get(i + 1) : null;
            if (next != null && joins(word, next)) {
                read.add(new RawWord(word.text() + next.text(), word.start(), next.end()));
                i++;
            } else respell(word, read);
        }
        return read;
    }

    private boolean joins(RawWord word, RawWord next) {
        if (word.isSign() || next.isSign() || (known.contains(word.text()) && known.contains(next.text())))
            return false;
        return known.contains(word.text() + next.text());
    }

    private void respell(RawWord word, List<RawWord> read) {
        String text = word.text();
        if (word.isSign() || known.contains(text) || !Character.isLetter(text.charAt(0))) {
            read.add(word);
            return;
        }
        for (int cut = SHORTEST_PART; cut <= text.length() - SHORTEST_PART; cut++)
            if (known.contains(text.substring(0, cut)) && known.contains(text.substring(cut))) {
                int middle = Math.min(word.end() - 1, word.start() + cut);
                read.add(new RawWord(text.substring(0, cut), word.start(), middle));
                read.add(new RawWord(text.substring(cut), middle, word.end()));
                return;
            }
        String meant = slip(text);
        read.add(meant == null ? word : new RawWord(meant, word.start(), word.end()));
    }

    /** The one long word that differs in one letter: left out, put in, or another. */
    private @Nullable String slip(String word) {
        if (word.length() < SHORTEST_SLIP || OWN_WORDS.contains(word)) return null;
        String meant = slips.get(word);
        for (int i = 0; i <= word.length() && (meant == null || meant.isEmpty()); i++) {
            String shorter = without(word, i);
            meant = known.contains(shorter) && shorter.length() >= SHORTEST_SLIP ? shorter : slips.get(shorter);
        }
        return meant == null || meant.isEmpty() ? null : meant;
    }

    private static String without(String word, int letter) {
        return letter == word.length() ? word : word.substring(0, letter) + word.substring(letter + 1);
    }

    private List<RawWord> variants(List<RawWord> raw) {
        List<RawWord> words = new ArrayList<>(raw.size());
        for (RawWord word : raw) words.add(new RawWord(Lemmas.of(word.text()), word.start(), word.end()));
        List<RawWord> read = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            Variant variant = variant(words, i);
            if (variant == null) {
                read.add(words.get(i++));
                continue;
            }
            int end = words.get(i + variant.words.size() - 1).end();
            for (String canonical : variant.canonical)
                read.add(new RawWord(canonical, words.get(i).start(), end));
            i += variant.words.size();
        }
        return read;
    }

    private @Nullable Variant variant(List<RawWord> words, int at) {
        for (Variant variant : variants.getOrDefault(words.get(at).text(), List.of())) {
            if (at + variant.words.size() > words.size()) continue;
            boolean fits = true;
            for (int i = 1; i < variant.words.size() && fits; i++)
                fits = words.get(at + i).text().equals(variant.words.get(i));
            if (fits) return variant;
        }
        return null;
    }
}
