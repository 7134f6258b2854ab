package imr.domain.fact;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What reading a case gave ({@code facts.json}): the input of its evaluation, beside the case itself. Whoever wrote it, every quotation is
 * checked against the record before a criterion sees it.
 *
 * @param caseFile digest of the {@code case.json} that was read
 * @param items    the disputed items as understood
 * @param clauses  the statements of the record with the part each plays
 * @param mentions near misses: passages that speak of a fact's subject without stating the fact
 * @param terms    per fact id, the concepts and synonyms searched for
 * @param names    per treatment or drug, the names it was looked for by
 * @param amounts  amounts of the disputed items that other documents tell
 * @param authorized what of an item the review decision allowed, where it was read there; the item counts it as authorized
 */
public record FactsFile(
        CaseNumber caseNumber,
        CaseVersion version,
        Reader reader,
        Digest caseFile,
        List<DocumentReading> documents,
        List<DisputedItem> items,
        List<Clause> clauses,
        List<Fact> facts,
        List<CaseRecord.Mention> mentions,
        List<SearchTerms> terms,
        SortedMap<String, List<String>> names,
        List<ToldAmount> amounts,
        List<ToldAmount> authorized) {
    public FactsFile {
        documents = List.copyOf(documents);
        items = List.copyOf(items);
        clauses = List.copyOf(clauses);
        facts = List.copyOf(facts);
        mentions = List.copyOf(mentions);
        terms = List.copyOf(terms);
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        amounts = List.copyOf(amounts);
        // Facts written before there was any.
        authorized = List.copyOf(Objects.requireNonNullElse(authorized, List.of()));
    }

    /** The facts and what was searched, as criteria see them. */
    public CaseRecord record() {
        SortedMap<DocumentId, Integer> pagesRead = new TreeMap<>();
        for (DocumentReading document : documents)
            if (document.searched()) pagesRead.put(document.id(), document.pagesRead());
        return new CaseRecord(
                facts,
                pagesRead,
                mentions,
                terms.stream().collect(Collectors.toMap(SearchTerms::fact, one -> one)),
                names,
                clauses,
                unread());
    }

    /** Pages of the documents searched that could not be read, or in part only; a document as a whole counts as one. */
    private int unread() {
        return documents.stream()
                .filter(DocumentReading::searched)
                .mapToInt(document -> (int) document.unreadable().stream()
                        .map(DocumentReading.Unreadable::page)
                        .distinct()
                        .count())
                .sum();
    }

    /** The same reading with a reviewer's corrections. */
    public FactsFile corrected(List<Correction> corrections) {
        return new FactsFile(
                caseNumber,
                version,
                reader,
                caseFile,
                documents,
                items,
                clauses,
                Correction.applied(corrections, facts),
                mentions,
                terms,
                names,
                amounts,
                authorized);
    }
}
