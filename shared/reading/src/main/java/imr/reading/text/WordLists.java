package imr.reading.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Named lists of words in base form, one line a list: {@code name: word, word, two words}. {@code @name} among the words takes up another list. What
 * a list is for stands above it in the file; a clinician may add to any.
 */
public final class WordLists {
    private final Map<String, Set<String>> byName = new HashMap<>();

    private WordLists() {}

    public static WordLists load(Class<?> reader, String file) {
        WordLists lists = new WordLists();
        for (String line : LexiconFiles.lines(reader, file)) {
            int colon = line.indexOf(':');
            Set<String> words =
                    lists.byName.computeIfAbsent(line.substring(0, colon).strip(), n -> new LinkedHashSet<>());
            for (String word : line.substring(colon + 1).split(",")) lists.add(words, word.strip());
        }
        return lists;
    }

    private void add(Set<String> words, String word) {
        if (word.startsWith("@")) words.addAll(get(word.substring(1)));
        else if (!word.isEmpty()) words.add(word);
    }

    /** The words of a list. */
    public Set<String> get(String name) {
        Set<String> words = byName.get(name);
        if (words == null) throw new IllegalStateException("no list of words is called " + name);
        return words;
    }

    /** A group of a regular expression that is any word of a list, tried in the order of the file. */
    public String anyOf(String name) {
        return get(name).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether a word, or a base form it may have, is in a list. */
    public static boolean has(Set<String> list, String word) {
        if (list.contains(word)) return true;
        List<String> forms = Lemmas.of(word);
        for (int i = 1; i < forms.size(); i++) if (list.contains(forms.get(i))) return true;
        return false;
    }
}
