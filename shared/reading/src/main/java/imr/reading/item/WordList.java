package imr.reading.item;

import imr.reading.text.LexiconFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file of words beside this class, a line per key: {@code key: word, word}. A key may have several lines. */
final class WordList {
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    static WordList of(String file) {
        WordList list = new WordList();
        for (String line : LexiconFiles.lines(WordList.class, file)) {
            int colon = line.indexOf(':');
            List<String> found = Arrays.stream(line.substring(colon + 1).split(","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.startsWith("\\") ? word.substring(1) : word)
                    .toList();
            list.words
                    .computeIfAbsent(line.substring(0, colon).strip(), key -> new ArrayList<>())
                    .addAll(found);
        }
        return list;
    }

    /** The keys in the order of the file. */
    Set<String> keys() {
        return words.keySet();
    }

    /** The words of a key, none when the file does not have it. */
    List<String> words(String key, String... further) {
        List<String> all = new ArrayList<>(words.getOrDefault(key, List.of()));
        for (String more : further) all.addAll(words.getOrDefault(more, List.of()));
        return all;
    }

    /** The words of every key. */
    List<String> all() {
        return words.values().stream().flatMap(List::stream).toList();
    }
}
