package imr.authoring.syntax;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The nearest known word to one that is not known. */
public final class Nearest {
    /** A third of the letters may differ, and two in any case: more is another word. */
    private static final int LETTERS_EACH = 3;

    private static final int LETTERS_AT_LEAST = 2;

    private Nearest() {}

    public static Optional<String> to(String word, Collection<String> known) {
        @Nullable String nearest = null;
        int best = Math.max(LETTERS_AT_LEAST, word.length() / LETTERS_EACH) + 1;
        for (String candidate : known.stream().sorted().toList()) {
            int distance = distance(word, candidate);
            if (distance < best && distance < candidate.length()) {
                best = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Levenshtein distance: letters to change, add or take away. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
