package imr.reading.fact;

import imr.domain.casefile.DocumentId;
import imr.domain.fact.Evidence;

/** The words a match stands in: its sentence, of a long one what is around the match. A reader checks a sentence, not a word. */
final class Quotation {
    /** Words of a sentence that is quoted whole; of a longer one, the words quoted on either side. */
    private static final int QUOTED_WHOLE = 32;

    private static final int QUOTED_AROUND = 13;
    private static final String CLOSING = ".;,:";

    private Quotation() {}

    static Evidence of(DocumentId document, int page, Sentence sentence, int from, int to) {
        boolean whole = sentence.size() <= QUOTED_WHOLE;
        int first = whole ? 0 : Math.max(0, from - QUOTED_AROUND);
        int last = whole ? sentence.size() : Math.min(sentence.size(), to + QUOTED_AROUND);
        String words = sentence.words(first, last);
        int length = words.length();
        while (length > 1 && CLOSING.indexOf(words.charAt(length - 1)) >= 0) length--;
        int start = sentence.token(first).start();
        return new Evidence(document, page, start, start + length, words.substring(0, length));
    }
}
