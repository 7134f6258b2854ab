package imr.reading.document;

/**
 * A page of a document in normalised text; evidence spans index into it. A sentence that goes on over the page's end stands whole on this page, and
 * what repeats at the top and bottom of pages is left out.
 *
 * @param number from 1
 * @param isRead whether what a person sees on the page was read; of a page that was not, the text may hold a part
 */
public record Page(int number, String text, boolean isRead) {
    /** A page that was read, unless there is nothing on it. */
    public Page(int number, String text) {
        this(number, text, !text.isBlank());
    }
}
