package imr.domain.fact;

import imr.domain.casefile.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything the reader got out of a case: the facts, and what was read, so that silence can be accounted for.
 *
 * @param pagesRead per document, how many pages had readable text
 * @param mentions  near misses: passages that speak of a fact's subject without stating the fact
 * @param terms     per fact id, the concepts and synonyms searched for
 * @param names     per treatment or drug, the names it was looked for by
 * @param clauses   the statements of the record with the part each plays, where the reader tells them
 * @param unread    how many pages of these documents could not be read, or in part only
 */
public record CaseRecord(
        List<Fact> facts,
        SortedMap<DocumentId, Integer> pagesRead,
        List<Mention> mentions,
        Map<FactId, SearchTerms> terms,
        Map<String, List<String>> names,
        List<Clause> clauses,
        int unread) {
    public CaseRecord {
        facts = List.copyOf(facts);
        pagesRead = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(pagesRead));
        mentions = List.copyOf(mentions);
        terms = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(terms));
        names = Map.copyOf(names);
        clauses = List.copyOf(clauses);
    }

    /** A record whose clauses are not told. */
    public CaseRecord(
            List<Fact> facts,
            SortedMap<DocumentId, Integer> pagesRead,
            List<Mention> mentions,
            Map<FactId, SearchTerms> terms,
            Map<String, List<String>> names) {
        this(facts, pagesRead, mentions, terms, names, List.of(), 0);
    }

    /** A passage that comes near to a fact. */
    public record Mention(FactId near, Evidence evidence) {}
}
