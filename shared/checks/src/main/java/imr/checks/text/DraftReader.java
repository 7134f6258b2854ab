package imr.checks.text;

import imr.checks.Draft;
import imr.checks.Section;
import imr.checks.text.Statement.Speaks;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Clause;
import imr.domain.fact.Fact;
import imr.domain.fact.Role;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import imr.reading.fact.RecordReader;
import imr.reading.fact.Sentences;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads drafts with the reader of records, summary and rationales alike. Safe for use by many threads. */
public final class DraftReader {
    private static final DocumentId SUMMARY = new DocumentId("summary");

    private final RecordReader records = new RecordReader();
    private final Sentences sentences = new Sentences();
    private final ItemReader items = new ItemReader();

    private record Text(
            DocumentId id, Section section, @Nullable ItemNumber item, String words) {}

    public ReadDraft read(Draft draft) {
        List<DisputedItem> read = items.readAll(draft.items().stream()
                .map(item -> new RawItem(item.number(), item.text(), item.administratorGuideline()))
                .toList());
        List<Text> texts = texts(draft);
        Map<DocumentId, List<Statement>> statements = new LinkedHashMap<>();
        for (Text text : texts) statements.put(text.id(), statements(text));
        CaseRecord record = records.read(
                file(draft, read, texts),
                texts.stream()
                        .map(text -> new ReadDocument(text.id(), List.of(new Page(1, text.words())), List.of()))
                        .toList());
        List<ReadDraft.Told> told = new ArrayList<>();
        for (Fact fact : record.facts()) told(fact, statements, told);
        Map<ItemNumber, DisputedItem> byNumber = new HashMap<>();
        for (DisputedItem item : read) byNumber.put(item.number(), item);
        return new ReadDraft(
                draft,
                byNumber,
                texts.stream()
                        .flatMap(text -> statements.getOrDefault(text.id(), List.of()).stream())
                        .toList(),
                told,
                restated(statements),
                reviewed(record.clauses()));
    }

    private static List<Text> texts(Draft draft) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(SUMMARY, Section.SUMMARY, null, draft.summary()));
        for (Draft.Item item : draft.items())
            texts.add(new Text(
                    new DocumentId("rationale-" + item.number().value()),
                    Section.RATIONALE,
                    item.number(),
                    item.rationale()));
        return texts;
    }

    private List<Statement> statements(Text text) {
        Speaking speaking = new Speaking();
        List<Statement> statements = new ArrayList<>();
        boolean quoted = false;
        for (Sentences.Part part : sentences.of(text.words())) {
            String words = text.words().substring(part.start(), part.end());
            Speaks speaks = text.section() == Section.SUMMARY ? Speaks.CASE : speaking.of(words, quoted);
            quoted = Marks.isOpenAfter(words, quoted);
            statements.add(
                    new Statement(text.section(), text.item(), statements.size() + 1, part.start(), words, speaks));
        }
        return statements;
    }

    private static void told(Fact fact, Map<DocumentId, List<Statement>> statements, List<ReadDraft.Told> told) {
        if (fact.evidence().isEmpty()) return;
        var words = fact.evidence().getFirst();
        for (Statement statement : statements.getOrDefault(words.document(), List.of()))
            if (statement.start() <= words.start() && words.start() < statement.end()) {
                told.add(new ReadDraft.Told(fact, statement));
                return;
            }
    }

    private List<Restated> restated(Map<DocumentId, List<Statement>> statements) {
        List<Restated> restated = new ArrayList<>();
        for (List<Statement> section : statements.values())
            for (Statement in : section) {
                ItemNumber number = in.item();
                if (number == null || in.speaks() != Speaks.CONCLUSION) continue;
                Restated.within(in.text()).ifPresent(at -> {
                    String words = in.text().substring(at[0], at[1]);
                    DisputedItem said = items.readAll(List.of(new RawItem(number, words, null)))
                            .getFirst();
                    restated.add(new Restated(in, in.start() + at[0], in.start() + at[1], said));
                });
            }
        return restated;
    }

    private static List<Clause> reviewed(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.document().equals(SUMMARY) && clause.role() == Role.REVIEW)
                .toList();
    }

    private static CaseFile file(Draft draft, List<DisputedItem> items, List<Text> texts) {
        List<CaseDocument> documents = new ArrayList<>();
        for (Text text : texts) {
            byte[] bytes = text.words().getBytes(StandardCharsets.UTF_8);
            documents.add(new CaseDocument(
                    text.id(),
                    Digest.of(bytes),
                    bytes.length,
                    DocumentKind.CLINICAL_SUMMARY,
                    null,
                    null,
                    1,
                    List.of(),
                    null));
        }
        return new CaseFile(
                draft.caseNumber(),
                new CaseVersion(1),
                "draft",
                Priority.STANDARD,
                draft.dates(),
                Employee.UNNAMED,
                null,
                items,
                documents,
                List.of());
    }
}
