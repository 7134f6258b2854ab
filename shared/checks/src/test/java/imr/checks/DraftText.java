package imr.checks;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.domain.evaluation.Outcome;
import imr.domain.fact.FactsFile;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import imr.reading.record.CaseReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A draft written down for a test, a line each: {@code injury:}, {@code request:}, {@code ur:}, {@code assigned:}, {@code decision:} dates;
 * {@code summary:}, {@code review:}; per item {@code item:}, {@code outcome:}, {@code guideline:}, {@code rationale:}; where it rests on a record,
 * {@code document: NAME | KIND | DATE | TEXT}, {@code listed: NAME | DATE} and {@code misquote: WORDS}, with which the first fact is given other
 * words than the page has; {@code expect: CODE place}. A line that begins with a blank goes on with the one above.
 */
final class DraftText {
    private static final CaseNumber NUMBER = new CaseNumber("CM26-0000001");
    private static final CaseReader READER = new CaseReader();

    private final Map<String, String> single = new TreeMap<>();
    private final List<Map<String, String>> items = new ArrayList<>();
    private final List<CaseDocument> documents = new ArrayList<>();
    private final List<ReadDocument> pages = new ArrayList<>();
    private final List<Draft.Listed> listed = new ArrayList<>();
    final List<String> expected = new ArrayList<>();

    DraftText(String text) {
        for (String line : text.replaceAll("\n[ \t]+", " ").split("\n"))
            if (!line.isBlank() && !line.startsWith("#")) line(line);
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        String value = line.substring(colon + 1).strip();
        switch (line.substring(0, colon)) {
            case "expect" -> expected.add(value);
            case "document" -> document(value.split(" \\| ", 4));
            case "listed" -> listed(value.split(" \\| "));
            case "item" -> items.add(new TreeMap<>(Map.of("item", value)));
            case "outcome" -> items.getLast().put("outcome", value);
            case "guideline" -> items.getLast().put("guideline", value);
            case "rationale" -> items.getLast().put("rationale", value);
            default -> single.put(line.substring(0, colon), value);
        }
    }

    private void document(String[] parts) {
        DocumentId id = new DocumentId(parts[0]);
        byte[] bytes = parts[3].getBytes(StandardCharsets.UTF_8);
        documents.add(new CaseDocument(
                id,
                Digest.of(bytes),
                bytes.length,
                DocumentKind.valueOf(parts[1]),
                LocalDate.parse(parts[2]),
                null,
                1,
                List.of(),
                null));
        pages.add(new ReadDocument(id, List.of(new Page(1, parts[3])), List.of()));
    }

    private void listed(String[] parts) {
        listed.add(new Draft.Listed(new DocumentId(parts[0]), LocalDate.parse(parts[1]), null, 1));
    }

    Draft draft() {
        List<Draft.Item> read = new ArrayList<>();
        for (Map<String, String> item : items)
            read.add(new Draft.Item(
                    new ItemNumber(read.size() + 1),
                    item.getOrDefault("item", ""),
                    outcome(item.get("outcome")),
                    "",
                    item.getOrDefault("guideline", "Decision based on MTUS Chronic Pain Medical Treatment 2016."),
                    null,
                    item.getOrDefault("rationale", "The MTUS was weighed.")));
        CaseDates dates =
                new CaseDates(day("injury"), day("request"), day("ur"), null, day("assigned"), null, day("decision"));
        return new Draft(
                NUMBER,
                dates,
                single.getOrDefault("summary", ""),
                read,
                single.getOrDefault("review", ""),
                single.containsKey("record") || !documents.isEmpty() ? record(dates) : new Draft.Published());
    }

    private Draft.WithRecord record(CaseDates dates) {
        List<RawItem> raw = new ArrayList<>();
        for (Map<String, String> item : items)
            raw.add(new RawItem(new ItemNumber(raw.size() + 1), item.getOrDefault("item", ""), null));
        CaseFile file = new CaseFile(
                NUMBER,
                new CaseVersion(1),
                "test",
                Priority.STANDARD,
                dates,
                Employee.UNNAMED,
                null,
                new ItemReader().readAll(raw),
                documents,
                List.of());
        FactsFile facts = READER.read(file, pages);
        String misquote = single.get("misquote");
        if (misquote != null) facts = Misquoted.first(facts, misquote);
        return new Draft.WithRecord(facts, documents, pages, listed);
    }

    private @Nullable LocalDate day(String name) {
        String day = single.get(name);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable Outcome outcome(@Nullable String word) {
        if (word == null) return Outcome.UPHELD;
        for (Outcome outcome : Outcome.values()) if (outcome.word().equals(word)) return outcome;
        return null;
    }
}
