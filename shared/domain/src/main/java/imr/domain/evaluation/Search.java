package imr.domain.evaluation;

import imr.domain.casefile.DocumentId;
import imr.domain.fact.Evidence;
import imr.domain.fact.FactId;
import java.util.List;
import java.util.SortedMap;

/**
 * The account of a search that found nothing: what was looked for, in which documents and how many pages, and the nearest passages.
 * Without one, "not documented" may not be written.
 */
public record Search(
        List<FactId> facts, List<String> terms, SortedMap<DocumentId, Integer> pagesRead, List<Evidence> nearest) {
    public Search {
        facts = List.copyOf(facts);
        terms = List.copyOf(terms);
        nearest = List.copyOf(nearest);
    }

    public int pages() {
        return pagesRead.values().stream().mapToInt(Integer::intValue).sum();
    }
}
