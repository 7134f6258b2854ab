package imr.domain.evaluation;

import imr.domain.casefile.DocumentId;
import imr.domain.fact.Evidence;
import imr.domain.fact.FactId;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * The account of a search that found nothing: what was looked for, in which documents and how many pages, and the nearest passages.
 * Without one, "not documented" may not be written.
 *
 * @param unread how many pages of these documents could not be read, or in part only; what they say is not known
 */
public record Search(
        List<FactId> facts,
        List<String> terms,
        SortedMap<DocumentId, Integer> pagesRead,
        Integer unread,
        List<Evidence> nearest) {
    public Search {
        // Evaluations stored before unread pages were counted.
        unread = Objects.requireNonNullElse(unread, 0);
        facts = List.copyOf(facts);
        terms = List.copyOf(terms);
        nearest = List.copyOf(nearest);
    }

    /** A search of documents that could be read in full. */
    public Search(
            List<FactId> facts, List<String> terms, SortedMap<DocumentId, Integer> pagesRead, List<Evidence> nearest) {
        this(facts, terms, pagesRead, 0, nearest);
    }

    public int pages() {
        return pagesRead.values().stream().mapToInt(Integer::intValue).sum();
    }
}
