package imr.reading.fact;

import imr.reading.text.Term;

/** Which named treatments are studies: named, they may be wished for; of care, records speak when it was given. */
final class Studies {
    private Studies() {}

    static boolean isStudy(Term term) {
        return term.kind().equals("treatment")
                && (term.code().startsWith("imaging.")
                        || term.code().startsWith("electrodiagnostics")
                        || term.code().startsWith("diagnostic."));
    }

    static boolean isCare(Term term) {
        return term.kind().equals("treatment") && !isStudy(term);
    }
}
