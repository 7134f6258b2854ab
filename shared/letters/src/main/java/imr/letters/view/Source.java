package imr.letters.view;

/** Where a passage stands, as a letter names it: a document by its number in the list of documents, and a page. A document of number 0 is the request itself. */
public record Source(int document, int page) {
    /** For a reader: {@code document 3, page 2}. */
    public String words() {
        return listed() ? "document " + document + ", page " + page : "the request";
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
