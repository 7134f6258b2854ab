package imr.reading.fact;

import imr.reading.text.Term;
import imr.reading.text.Token;
import java.util.List;

/** "Pt reports less pain": the patient, and no physical therapy. */
final class Patient {
    private static final String ABBREVIATION = "pt";

    private Patient() {}

    /** The terms without those that are the patient. */
    static List<Term> without(List<Token> words, List<Term> terms) {
        return terms.stream().filter(term -> !is(words, term)).toList();
    }

    private static boolean is(List<Token> words, Term term) {
        return term.to() - term.from() == 1
                && words.get(term.from()).text().equals(ABBREVIATION)
                && term.to() < words.size()
                && ContextWords.OF_A_PATIENT.contains(words.get(term.to()).text())
                && (term.from() == 0
                        || ContextWords.BEFORE_A_PATIENT.contains(
                                words.get(term.from() - 1).text()));
    }
}
