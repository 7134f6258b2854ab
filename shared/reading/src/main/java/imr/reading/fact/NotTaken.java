package imr.reading.fact;

import imr.reading.text.Term;
import imr.reading.text.Token;
import java.util.List;

/**
 * Names of drugs that speak of no drug: "opioid agreement" names a paper, and a urine test that is "negative for oxycodone" looked for it; nobody says
 * that it was taken or stopped.
 */
final class NotTaken {
    /** Words between a result and the drug that it is of. */
    private static final int NEAR = 6;

    private NotTaken() {}

    /** The terms without those. */
    static List<Term> without(List<Token> words, List<Term> terms) {
        return terms.stream()
                .filter(term -> !term.kind().equals("drug") || !(isPaper(words, term) || isLookedFor(words, term)))
                .toList();
    }

    private static boolean isPaper(List<Token> words, Term term) {
        return term.to() < words.size()
                && ContextWords.PAPERS_OF_A_DRUG.contains(words.get(term.to()).text());
    }

    private static boolean isLookedFor(List<Token> words, Term term) {
        boolean result = false;
        for (int at = term.from() - 1; at >= 0; at--) {
            String word = words.get(at).text();
            if (word.equals(".")) return false;
            result |= term.from() - at <= NEAR && ContextWords.FOUND_OR_NOT.contains(word);
            if (result && ContextWords.LOOKS_FOR_DRUGS.contains(word)) return true;
        }
        return false;
    }
}
