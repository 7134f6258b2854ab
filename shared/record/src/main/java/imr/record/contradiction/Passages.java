package imr.record.contradiction;

import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.record.words.WordFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of two statements themselves say of whether they can gainsay each other. */
final class Passages {
    private static final WordFile WORDS = WordFile.of(Passages.class, "passages.txt");
    private static final Set<String> LEFT = WORDS.list("left");
    private static final Set<String> RIGHT = WORDS.list("right");
    private static final Set<String> BOTH = WORDS.list("both");
    private static final Set<String> EARLIER = WORDS.list("earlier");

    private Passages() {}

    /**
     * Whether two statements of one subject can contradict: they are two passages with different words, of no other side, and neither tells of
     * an earlier day than the other ("it was 5/5 in January").
     */
    static boolean gainsay(Fact one, Fact other) {
        if (one.standsWhere(other)) return false;
        String first = words(one);
        String second = words(other);
        if (first.equals(second)) return false;
        Set<String> sides = sides(first);
        Set<String> otherSides = sides(second);
        if (!sides.isEmpty() && !otherSides.isEmpty() && sides.stream().noneMatch(otherSides::contains)) return false;
        return one.drug() != null || isEarlier(first) == isEarlier(second);
    }

    private static String words(Fact fact) {
        StringBuilder words = new StringBuilder();
        for (Evidence one : fact.evidence()) words.append(one.words().strip()).append(' ');
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isEarlier(String text) {
        return tokens(text).stream().anyMatch(EARLIER::contains);
    }

    private static Set<String> sides(String text) {
        Set<String> sides = new HashSet<>();
        for (String word : tokens(text)) {
            if (LEFT.contains(word) || BOTH.contains(word)) sides.add("left");
            if (RIGHT.contains(word) || BOTH.contains(word)) sides.add("right");
        }
        return sides;
    }

    private static List<String> tokens(String text) {
        return List.of(text.split("[^\\p{L}\\p{N}/+-]+"));
    }
}
