package imr.reading.record;

import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.DocumentReading;
import imr.domain.fact.FactWords;
import imr.domain.fact.FactsFile;
import imr.domain.fact.Reader;
import imr.domain.fact.ToldAmount;
import imr.json.CaseJson;
import imr.reading.document.ReadDocument;
import imr.reading.fact.RecordReader;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import imr.reading.review.AuthorizedAmounts;
import imr.reading.review.AuthorizedAmounts.Authorized;
import imr.reading.text.LexiconPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a case into facts. The same case and documents give the same facts to the byte. Safe for use by many threads.
 */
public final class CaseReader {
    /** Changes whenever the same documents and lexicons could give other facts. */
    public static final String VERSION = "imr-reader-2";

    private final RecordReader reader;
    private final ToldAmounts amounts = new ToldAmounts();
    private final ItemReader items = new ItemReader();
    private final AuthorizedAmounts review = new AuthorizedAmounts(this::item);

    public CaseReader() {
        this(new RecordReader());
    }

    /** With the words of a library besides those of reading, such as {@link ReleasedWords} of a release. */
    public CaseReader(List<FactWords> words) {
        this(new RecordReader(LexiconPart.ALL, words));
    }

    /** With a reader of records that knows only a part of the lexicons. */
    public CaseReader(RecordReader reader) {
        this.reader = reader;
    }

    /** @param documents those of the case that are no duplicates, in the order of the case */
    public FactsFile read(CaseFile file, List<ReadDocument> documents) {
        CaseRecord record = reader.read(file, documents);
        Map<ItemNumber, Authorized> authorized = review.in(file, documents);
        return new FactsFile(
                file.caseNumber(),
                file.version(),
                new Reader(VERSION, reader.lexicons()),
                Digest.of(CaseJson.write(file)),
                readings(file, documents, record),
                file.items().stream().map(item -> left(item, authorized)).toList(),
                record.clauses(),
                record.facts(),
                record.mentions(),
                record.terms().values().stream()
                        .sorted(Comparator.comparing(terms -> terms.fact()))
                        .toList(),
                new TreeMap<>(record.names()),
                amounts.in(file, documents),
                authorized.values().stream()
                        .sorted(Comparator.comparing(one -> one.item().number()))
                        .flatMap(one -> told(one).stream())
                        .toList());
    }

    /** The item as utilization review left it: what it allowed is history, the rest is in dispute. */
    private static DisputedItem left(DisputedItem item, Map<ItemNumber, Authorized> authorized) {
        Authorized found = authorized.get(item.number());
        return found == null ? item : found.item();
    }

    private static Optional<ToldAmount> told(Authorized authorized) {
        return authorized.item().authorized().measures().stream()
                .findFirst()
                .map(measure -> new ToldAmount(authorized.item().number(), measure, authorized.words()));
    }

    private static List<DocumentReading> readings(CaseFile file, List<ReadDocument> documents, CaseRecord record) {
        List<DocumentReading> readings = new ArrayList<>();
        for (ReadDocument read : documents)
            for (CaseDocument document : file.documents())
                if (document.id().equals(read.id()))
                    readings.add(new DocumentReading(
                            document.id(),
                            document.kind(),
                            document.digest(),
                            (int) read.pages().stream()
                                    .filter(page -> !page.text().isBlank())
                                    .count(),
                            record.pagesRead().containsKey(document.id()),
                            UnreadablePages.of(read)));
        return readings;
    }

    private DisputedItem item(String text) {
        return items.readAll(List.of(new RawItem(new ItemNumber(1), text, null)))
                .getFirst();
    }
}
