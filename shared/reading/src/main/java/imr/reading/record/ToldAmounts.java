package imr.reading.record;

import imr.domain.Measure;
import imr.domain.Unit;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.fact.Evidence;
import imr.domain.fact.ToldAmount;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The number of visits or units of a disputed item, as lines of the request for authorization and of the review decision give it. */
final class ToldAmounts {
    private static final Set<DocumentKind> TELLING =
            Set.of(DocumentKind.REQUEST_FOR_AUTHORIZATION, DocumentKind.UR_DECISION);
    private static final List<Unit> COUNTS = List.of(Unit.VISITS, Unit.DOSES);
    private static final int LONGEST = 200;

    private final ItemReader items = new ItemReader();

    List<ToldAmount> in(CaseFile file, List<ReadDocument> documents) {
        Map<DocumentId, CaseDocument> known =
                file.documents().stream().collect(Collectors.toMap(CaseDocument::id, d -> d, (a, b) -> a));
        List<ToldAmount> told = new ArrayList<>();
        for (ReadDocument document : documents) {
            CaseDocument described = known.get(document.id());
            if (described == null || !TELLING.contains(described.kind())) continue;
            for (Page page : document.pages()) page(file, document.id(), page, told);
        }
        return told;
    }

    private void page(CaseFile file, DocumentId document, Page page, List<ToldAmount> told) {
        int start = 0;
        for (String line : page.text().split("\n", -1)) {
            if (!line.isBlank() && line.length() <= LONGEST && line.chars().anyMatch(Character::isDigit))
                line(file, new Evidence(document, page.number(), start, start + line.length(), line), told);
            start += line.length() + 1;
        }
    }

    private void line(CaseFile file, Evidence line, List<ToldAmount> told) {
        DisputedItem named = items.readAll(
                        List.of(new RawItem(file.items().getFirst().number(), line.words(), null)))
                .getFirst();
        for (DisputedItem item : file.items()) {
            if (!isSame(item, named)) continue;
            for (Unit unit : COUNTS) {
                Optional<Measure> amount = named.requested().withTotal().in(unit);
                if (item.requested().withTotal().in(unit).isPresent() && amount.isPresent())
                    told.add(new ToldAmount(item.number(), amount.get(), line));
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
}
