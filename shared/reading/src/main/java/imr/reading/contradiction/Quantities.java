package imr.reading.contradiction;

import imr.domain.Measure;
import imr.domain.Side;
import imr.domain.Unit;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.evaluation.Contradiction;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Provenance;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The number of visits or units of an item, which the request for authorization or the utilization review decision gives otherwise. */
final class Quantities {
    private static final Set<DocumentKind> TELLING =
            Set.of(DocumentKind.REQUEST_FOR_AUTHORIZATION, DocumentKind.UR_DECISION);
    private static final List<Unit> COUNTS = List.of(Unit.VISITS, Unit.DOSES);
    private static final int LONGEST = 200;

    private final ItemReader items = new ItemReader();

    List<Contradiction> in(CaseFile file, List<ReadDocument> documents) {
        Map<DocumentId, CaseDocument> known =
                file.documents().stream().collect(Collectors.toMap(CaseDocument::id, d -> d, (a, b) -> a));
        List<Contradiction> found = new ArrayList<>();
        for (ReadDocument document : documents) {
            CaseDocument described = known.get(document.id());
            if (described == null || !TELLING.contains(described.kind())) continue;
            for (Page page : document.pages()) page(file, described, page, found);
        }
        return found;
    }

    private void page(CaseFile file, CaseDocument document, Page page, List<Contradiction> found) {
        int start = 0;
        for (String line : page.text().split("\n", -1)) {
            if (!line.isBlank() && line.length() <= LONGEST) line(file, document, page.number(), start, line, found);
            start += line.length() + 1;
        }
    }

    private void line(
            CaseFile file, CaseDocument document, int page, int start, String line, List<Contradiction> found) {
        if (line.chars().noneMatch(Character::isDigit)) return;
        DisputedItem named = items.readAll(
                        List.of(new RawItem(file.items().getFirst().number(), line, null)))
                .getFirst();
        for (DisputedItem item : file.items()) {
            if (!isSame(item, named)) continue;
            for (Unit unit : COUNTS) {
                Optional<Measure> asked = item.requested().withTotal().in(unit);
                Optional<Measure> told = named.requested().withTotal().in(unit);
                if (asked.isEmpty() || told.isEmpty() || overlap(asked.get(), told.get())) continue;
                Evidence words = new Evidence(document.id(), page, start, start + line.length(), line);
                found.add(new Contradiction(
                        "the quantity of item " + item.number().value() + ": "
                                + asked.get().words() + " in the application, "
                                + told.get().words() + " in the "
                                + document.kind().title().toLowerCase(Locale.ROOT),
                        List.of(stated(item, asked.get()), read(document, told.get(), words))));
            }
        }
    }

    private static boolean isSame(DisputedItem item, DisputedItem named) {
        if (!item.treatment().equals(named.treatment())) return false;
        if (item.drug() != null
                && named.drug() != null
                && !item.drug().name().equals(named.drug().name())) return false;
        return named.bodyParts().isEmpty()
                || item.bodyParts().isEmpty()
                || item.bodyParts().stream().anyMatch(named.bodyParts()::contains);
    }

    private static boolean overlap(Measure one, Measure other) {
        return one.low().compareTo(other.high()) <= 0 && other.low().compareTo(one.high()) <= 0;
    }

    private static Fact stated(DisputedItem item, Measure amount) {
        Evidence words = new Evidence(
                new DocumentId("application.json"), 1, 0, item.text().length(), item.text());
        return fact(amount, Provenance.STATED, null, words);
    }

    private static Fact read(CaseDocument document, Measure amount, Evidence words) {
        return fact(amount, Provenance.READ, document.dated(), words);
    }

    private static Fact fact(Measure amount, Provenance provenance, @Nullable LocalDate on, Evidence words) {
        FactId id = new FactId(amount.unit() == Unit.VISITS ? "requested.visits" : "requested.doses");
        return new Fact(
                id,
                new FactValue.Amount(amount),
                FactStatus.ASSERTED,
                provenance,
                Set.of(),
                Side.UNSTATED,
                null,
                null,
                on,
                List.of(words));
    }
}
