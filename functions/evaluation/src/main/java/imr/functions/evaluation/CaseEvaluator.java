package imr.functions.evaluation;

import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Pins;
import imr.domain.fact.CaseRecord;
import imr.guidelines.evaluation.Evaluator;
import imr.guidelines.library.Library;
import imr.json.CaseJson;
import imr.json.Json;
import imr.library.BuiltInLibrary;
import imr.reading.contradiction.Contradictions;
import imr.reading.document.ReadDocument;
import imr.reading.fact.RecordReader;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import imr.reading.review.AuthorizedAmounts;
import imr.reading.review.AuthorizedAmounts.Authorized;
import imr.reading.summary.ClinicalSummary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates a case: facts from its documents, findings and recommendations under a library, and what pins them. The same case, documents and
 * library give the same evaluation to the byte. Safe for use by many threads.
 */
public final class CaseEvaluator {
    private final Evaluator evaluator;
    private final Digest libraryVersion;
    private final RecordReader reader;
    private final Contradictions contradictions = new Contradictions();
    private final ItemReader itemReader = new ItemReader();
    private final AuthorizedAmounts amounts = new AuthorizedAmounts(text -> item(itemReader, text));

    /** Under the library this build carries. */
    public CaseEvaluator() {
        this(BuiltInLibrary.library(), BuiltInLibrary.version());
    }

    public CaseEvaluator(Library library, Digest libraryVersion) {
        this(library, libraryVersion, new RecordReader());
    }

    /** Under the library this build carries, with a reader that knows only a part of the lexicons. */
    public CaseEvaluator(RecordReader reader) {
        this(BuiltInLibrary.library(), BuiltInLibrary.version(), reader);
    }

    private CaseEvaluator(Library library, Digest libraryVersion, RecordReader reader) {
        this.evaluator = new Evaluator(library);
        this.reader = reader;
        this.libraryVersion = libraryVersion;
    }

    public Evaluation evaluate(CaseFile file, List<ReadDocument> documents) {
        CaseRecord record = reader.read(file, documents);
        Pins pins = new Pins(
                file.caseNumber(),
                file.version(),
                Digest.of(CaseJson.write(file)),
                libraryVersion,
                Digest.of(Json.write(record.facts())),
                Evaluator.ENGINE);
        return new Evaluation(
                Evaluation.FORMAT,
                pins,
                file.documents(),
                ClinicalSummary.of(file, record),
                items(file, documents, record),
                contradictions.in(file, record, documents),
                record.facts());
    }

    /** The items as utilization review left them: what it authorized is history, the rest is in dispute. */
    private List<ItemEvaluation> items(CaseFile file, List<ReadDocument> documents, CaseRecord record) {
        Map<ItemNumber, Authorized> authorized = amounts.in(file, documents);
        if (authorized.isEmpty()) return evaluator.evaluate(file, record);
        List<DisputedItem> items = file.items().stream()
                .map(item -> Optional.ofNullable(authorized.get(item.number()))
                        .map(Authorized::item)
                        .orElse(item))
                .toList();
        return evaluator.evaluate(file.disputing(items), record).stream()
                .map(item -> Optional.ofNullable(authorized.get(item.item().number()))
                        .map(found -> item.authorizedBy(found.words()))
                        .orElse(item))
                .toList();
    }

    private static DisputedItem item(ItemReader reader, String text) {
        return reader.readAll(List.of(new RawItem(new ItemNumber(1), text, null)))
                .getFirst();
    }
}
