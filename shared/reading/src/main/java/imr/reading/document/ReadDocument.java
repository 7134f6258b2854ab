package imr.reading.document;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.util.List;

/** A document as far as it could be read, and what could not be. */
public record ReadDocument(DocumentId id, List<Page> pages, List<Problem> problems) {
    public ReadDocument {
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
    }

    /** The numbers of the pages that could not be read, or in part only. */
    public List<Integer> unreadPages() {
        return pages.stream().filter(page -> !page.isRead()).map(Page::number).toList();
    }
}
