package imr.authoring;

import java.util.Collection;

/** The nearest known word to one that is not known. */
final class Suggestion {
    private Suggestion() {}

    /** A sentence with the nearest word, or with what to look at when none is near. */
    static String of(String word, Collection<String> known, String otherwise) {
        String nearest = null;
        int best = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest != null && best <= Math.max(2, word.length() / 3)
                ? "Did you mean \"" + nearest + "\"?"
                : otherwise;
    }

    /** Levenshtein distance. */
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
