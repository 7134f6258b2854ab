package imr.letters.view;

import org.jspecify.annotations.Nullable;

/**
 * Where a passage stands, as a letter names it: a document by its number in the list of documents, and a page. A document of number 0 is a published
 * one of that title, or the request itself.
 */
public record Source(int document, int page, @Nullable String title) {
    /** For a reader: {@code document 3, page 2}. */
    public String words() {
        if (listed()) return "document " + document + ", page " + page;
        return title == null ? "the request" : title;
    }

    /** In brackets behind a sentence: {@code 3, p. 2}. */
    public String brief() {
        return document + ", p. " + page;
    }

    /** Whether it is one of the documents considered, so that a link can lead there. */
    public boolean listed() {
        return document > 0;
    }
}
