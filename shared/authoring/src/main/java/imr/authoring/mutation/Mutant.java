package imr.authoring.mutation;

import imr.guidelines.library.Library;

/**
 * The library with one change.
 *
 * @param owner  id of the guideline that was changed, or name of the definition
 * @param where  id of the criterion, or of the guideline for its dates
 * @param change what was changed, such as {@code at most 6 visits becomes at most 7 visits}
 */
public record Mutant(Kind kind, String owner, String where, String change, Library library) {
    /** What was changed. */
    public enum Kind {
        THRESHOLD("thresholds"),
        CONNECTIVE("connectives"),
        TEST("tests"),
        EXCEPTION("exceptions"),
        DATE("dates");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
