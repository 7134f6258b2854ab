package imr.local.agreement;

import imr.domain.TreatmentId;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.RequestType;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.FactsFile;
import java.util.List;
import java.util.Optional;

/** What we would note of an item where a careful reader notes something: true, false or a number. */
final class OurNotes {
    private final CaseFile file;
    private final List<Fact> facts;

    OurNotes(CaseFile file, FactsFile facts) {
        this.file = file;
        this.facts = facts.facts();
    }

    /** Empty where nothing was read, and for a number where none was. */
    Optional<Object> of(NotedFacts.Meaning meaning, DisputedItem item) {
        return switch (meaning.kind()) {
            case ANY -> Optional.of(meaning.of().stream().anyMatch(one -> isStated(one, item)));
            case NONE -> Optional.of(meaning.of().stream().noneMatch(one -> isStated(one, item)));
            case ASKED ->
                Optional.of(
                        meaning.of().stream().anyMatch(one -> item.treatment().isWithin(new TreatmentId(one))));
            case NUMBER -> number(meaning.of().getFirst(), item);
            case ITEM -> ItemNotes.of(meaning.of().getFirst(), item, file.dates());
        };
    }

    private boolean isStated(String wanted, DisputedItem item) {
        return switch (wanted) {
            case "request.postoperative" -> item.postoperative();
            case "request.extension" -> item.type() == RequestType.EXTENSION;
            default -> facts.stream().anyMatch(fact -> states(fact) && isOf(wanted, fact, item));
        };
    }

    private Optional<Object> number(String wanted, DisputedItem item) {
        return facts.stream()
                .filter(fact -> states(fact) && isOf(wanted, fact, item))
                .filter(fact -> fact.value() instanceof FactValue.Amount)
                .map(fact -> ((FactValue.Amount) fact.value()).measure().high().intValue())
                .max(Integer::compare)
                .map(number -> (Object) number);
    }

    private static boolean states(Fact fact) {
        return fact.status() == FactStatus.ASSERTED || fact.status() == FactStatus.HISTORICAL;
    }

    private static boolean isOf(String wanted, Fact fact, DisputedItem item) {
        String[] parts = wanted.split("/");
        if (!fact.id().value().equals(parts[0])) return false;
        if (parts.length == 1) return true;
        TreatmentId treatment = parts[1].equals("item") ? item.treatment() : new TreatmentId(parts[1]);
        return fact.of() != null && fact.of().isWithin(treatment);
    }
}
