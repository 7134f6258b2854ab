package imr.domain.fact;

import imr.domain.casefile.DocumentId;

/**
 * The words a fact rests on and where they stand.
 *
 * @param page  page number, from 1
 * @param start first character within the page's text, from 0
 * @param end   behind the last character
 * @param words the words themselves, as on the page
 */
public record Evidence(DocumentId document, int page, int start, int end, String words) {
    public Evidence {
        if (page < 1 || start < 0 || end < start) throw new IllegalArgumentException("evidence has a page and a span");
    }
}
