package imr.record.drug;

import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.record.words.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a statement that names a drug tells of the worker taking it. A test finds a substance, an agreement is on file, a dose is reckoned in
 * morphine: none of that says that a drug is taken, and its denial says less that one was stopped.
 */
public final class DrugUse {
    private static final WordFile WORDS = WordFile.of(DrugUse.class, "drug-use.txt");
    private static final Set<String> TESTED = WORDS.list("tested");
    private static final Set<String> ON_PAPER = WORDS.list("on paper");
    private static final Set<String> ENDED = WORDS.list("ended");
    private static final Set<String> NEGATIONS = WORDS.list("negations");
    private static final Set<String> TAKING = WORDS.list("taking");

    private DrugUse() {}

    /** Whether it speaks of a drug as taken, or as taken no more; false for tests, papers and reckonings. */
    public static boolean tells(Fact fact) {
        for (Evidence one : fact.evidence()) if (!tells(one.words())) return false;
        return !fact.evidence().isEmpty();
    }

    /** Whether it says in as many words that a drug is not taken or was stopped. */
    public static boolean tellsOfAnEnd(Fact fact) {
        return tells(fact)
                && fact.evidence().stream()
                        .map(Evidence::words)
                        .map(DrugUse::words)
                        .anyMatch(words -> words.stream().anyMatch(ENDED::contains)
                                || (words.stream().anyMatch(NEGATIONS::contains)
                                        && words.stream().anyMatch(TAKING::contains)));
    }

    private static boolean tells(String text) {
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (TESTED.contains(word) || ON_PAPER.contains(word)) return false;
            boolean result = word.equals("positive") || word.equals("negative");
            if (result && i + 1 < words.size() && words.get(i + 1).equals("for")) return false;
        }
        return true;
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}/+'-]+"));
    }
}
