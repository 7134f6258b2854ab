package imr.record.contradiction;

import imr.domain.Measure;
import imr.domain.Side;
import imr.domain.Unit;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentId;
import imr.domain.evaluation.Contradiction;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Provenance;
import imr.domain.fact.ToldAmount;
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
    private Quantities() {}

    static List<Contradiction> in(CaseFile file, List<ToldAmount> amounts) {
        Map<DocumentId, CaseDocument> documents =
                file.documents().stream().collect(Collectors.toMap(CaseDocument::id, d -> d, (a, b) -> a));
        List<Contradiction> found = new ArrayList<>();
        for (ToldAmount told : amounts)
            for (DisputedItem item : file.items())
                if (item.number().equals(told.item()))
                    compared(item, told, documents.get(told.evidence().document()))
                            .ifPresent(found::add);
        return found;
    }

    private static Optional<Contradiction> compared(
            DisputedItem item, ToldAmount told, @Nullable CaseDocument document) {
        Optional<Measure> asked = item.requested().withTotal().in(told.amount().unit());
        if (document == null || asked.isEmpty() || overlap(asked.get(), told.amount())) return Optional.empty();
        return Optional.of(new Contradiction(
                "the quantity of item " + item.number().value() + ": "
                        + asked.get().words() + " in the application, "
                        + told.amount().words() + " in the "
                        + document.kind().title().toLowerCase(Locale.ROOT),
                List.of(
                        stated(item, asked.get()),
                        fact(told.amount(), Provenance.READ, document.dated(), told.evidence()))));
    }

    private static boolean overlap(Measure one, Measure other) {
        return one.low().compareTo(other.high()) <= 0 && other.low().compareTo(one.high()) <= 0;
    }

    private static Fact stated(DisputedItem item, Measure amount) {
        Evidence words = new Evidence(
                new DocumentId("application.json"), 1, 0, item.text().length(), item.text());
        return fact(amount, Provenance.STATED, null, words);
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
