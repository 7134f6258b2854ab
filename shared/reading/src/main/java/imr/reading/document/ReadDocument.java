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
}
