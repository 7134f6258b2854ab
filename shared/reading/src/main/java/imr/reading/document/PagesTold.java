package imr.reading.document;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.util.ArrayList;
import java.util.List;

/** What is told of the pages of a PDF that could not be read, or not as they are. */
final class PagesTold {
    private final DocumentId id;
    private final List<Problem> problems = new ArrayList<>();

    PagesTold(DocumentId id) {
        this.id = id;
    }

    List<Problem> problems() {
        return problems;
    }

    void tooManyPages() {
        problems.add(new Problem(
                "TOO_MANY_PAGES",
                id.value(),
                "Only the first " + Limits.PAGES + " pages were read; split the file and upload the parts."));
    }

    void tooMuchText(int page) {
        add(
                "TOO_MUCH_TEXT",
                page,
                "The file holds more text than a record can and was read up to here; split it and upload the parts.");
    }

    void cut(int page) {
        add(
                "PAGE_CUT",
                page,
                "The page holds more text than a printed page can and was read in part; check the original.");
    }

    void placeholder(int page) {
        add(Placeholder.CODE, page, Placeholder.ADVICE);
    }

    void readFromImage(int page) {
        add("PAGE_READ_FROM_IMAGE", page, "The words were recognized on an image of the page; check them against it.");
    }

    void withoutText(int page) {
        add(
                "PAGE_WITHOUT_TEXT",
                page,
                "No text was found on the page; if there are words to be seen on it, upload it again, printed to a new PDF.");
    }

    /** @param withWords whether there are some words on or beside the image */
    void isImage(int page, boolean withWords) {
        if (withWords)
            add(
                    "PAGE_IS_IMAGE",
                    page,
                    "Much of the page is an image, and only the few words beside or on it were read; upload a searchable copy if it"
                            + " matters.");
        else
            add(
                    "PAGE_WITHOUT_TEXT",
                    page,
                    "The page is an image without text; upload a searchable copy if it matters.");
    }

    void unreadable(int page) {
        add(
                "PAGE_UNREADABLE",
                page,
                "The page is damaged or too complex to read; upload the page again, printed to a new PDF.");
    }

    void annotations(int page, Annotations.Seen seen) {
        if (seen.notes() > 0)
            add(
                    "PAGE_HAS_NOTES",
                    page,
                    "Notes behind signs on the page were not read; print the file with its notes to a new PDF if they matter.");
        if (seen.failed() > 0)
            add(
                    "PAGE_READ_IN_PART",
                    page,
                    "Form fields or annotations of the page could not be read; upload the page again, printed to a new PDF.");
    }

    private void add(String code, int page, String advice) {
        problems.add(new Problem(code, id.value() + ", page " + page, advice));
    }
}
