package imr.reading.fact;

/**
 * Why a phrase of a lexicon would never be found, or not be read as it is meant.
 *
 * @param kind what is wrong
 * @param word the part of the phrase it is about
 * @param at   where that begins in the phrase, from 0
 * @param hint what it should be, such as the words that a reader sees; empty where nothing is to be proposed
 */
public record PhraseFlaw(Kind kind, String word, int at, String hint) {
    /** What can be wrong with a phrase. */
    public enum Kind {
        /** No text is ever split into such a word: it has a capital letter, or a sign that ends words. */
        NOT_A_WORD,
        /** {@code stem*} with too few letters to be looked for. */
        SHORT_STEM,
        /** {@code ~3} without a number, or at the beginning or the end, where it bounds nothing. */
        BAD_GAP,
        /** {@code <…>} of something that reading has no list of. */
        UNKNOWN_LIST,
        /** Everything in it may be missing. */
        ALL_OPTIONAL
    }
}
