package imr.local.template;

import imr.domain.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a template, so that all of it is reported together. Not safe for several threads. */
public final class Mistakes {
    private record Found(int line, Problem problem) {}

    private final String file;
    private final List<Found> found = new ArrayList<>();

    /** @param file name of the template for people, without its folder */
    public Mistakes(String file) {
        this.file = file;
    }

    public void add(int line, String code, String advice) {
        Found mistake = new Found(line, new Problem(code, file + ":" + line, advice));
        if (!found.contains(mistake)) found.add(mistake);
    }

    public boolean any() {
        return !found.isEmpty();
    }

    /** In the order of the file. */
    public List<Problem> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::line))
                .map(Found::problem)
                .toList();
    }

    /** Throws when there is anything to report. */
    public void throwIfAny() {
        if (any()) throw new BadTemplate(all());
    }

    /** A hint at the name most like a wrong one, as the end of a sentence; empty when none is alike. */
    public static String didYouMean(String wrong, Collection<String> known) {
        @Nullable
        String nearest = known.stream()
                .min(Comparator.comparingInt(name -> distance(wrong, name)))
                .orElse(null);
        if (nearest == null || distance(wrong, nearest) > Math.max(2, wrong.length() / 3)) return "";
        return "; did you mean " + nearest + "?";
    }

    /** Levenshtein's edit distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
