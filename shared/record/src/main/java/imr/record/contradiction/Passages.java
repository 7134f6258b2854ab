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
        return Said.of(one).differsFrom(Said.of(other), one.drug() != null) && !one.standsWhere(other);
    }

    /** The words of a statement, which many statements of a long record share. */
    record Said(String words, Set<String> sides, boolean earlier) {
        static Said of(Fact fact) {
            String words = Passages.words(fact);
            return new Said(words, Passages.sides(words), isEarlier(words));
        }

        /** @param ofDrug whether they are of a drug, of which an earlier day is no other one */
        boolean differsFrom(Said other, boolean ofDrug) {
            if (words.equals(other.words)) return false;
            if (!sides.isEmpty() && !other.sides.isEmpty() && sides.stream().noneMatch(other.sides::contains))
                return false;
            return ofDrug || earlier == other.earlier;
        }
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
