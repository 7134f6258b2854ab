package imr.checks.fault;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.ReadDraft;
import imr.checks.text.Restated;
import imr.domain.BodyPart;
import imr.domain.ItemNumber;
import imr.domain.Measure;
import imr.domain.TreatmentId;
import imr.domain.Unit;
import imr.domain.casefile.Amount;
import imr.domain.casefile.DisputedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The item as its rationale says it again, with another number, side or region: often the text of another case. */
public final class SaidAgain implements Check {
    private static final List<Unit> COUNTS = List.of(Unit.VISITS, Unit.DOSES, Unit.LEVELS);

    @Override
    public List<CheckResult> of(ReadDraft draft) {
        List<CheckResult> results = new ArrayList<>();
        for (Restated said : draft.restated()) {
            DisputedItem item = draft.item(Objects.requireNonNull(said.in().item()));
            if (!isSame(item, said.item())) continue;
            number(item, said).ifPresent(results::add);
            side(item, said).ifPresent(results::add);
            region(item, said).ifPresent(results::add);
        }
        return results;
    }

    private static boolean isSame(DisputedItem item, DisputedItem said) {
        if (item.drug() != null || said.drug() != null)
            return item.drug() != null
                    && said.drug() != null
                    && item.drug().name().equals(said.drug().name());
        return !item.treatment().equals(TreatmentId.UNRECOGNIZED)
                && item.treatment().equals(said.treatment());
    }

    private static Optional<CheckResult> number(DisputedItem item, Restated said) {
        for (Unit unit : COUNTS) {
            Optional<Measure> again = said.item().requested().withTotal().in(unit);
            List<Measure> given = Stream.of(item.requested(), item.authorized(), item.disputed())
                    .map(Amount::withTotal)
                    .flatMap(amount -> amount.in(unit).stream())
                    .toList();
            if (again.isEmpty()
                    || !isWritten(again.get(), said)
                    || given.isEmpty()
                    || given.stream().anyMatch(one -> Measures.overlap(one, again.get()))) continue;
            return Optional.of(new CheckResult(
                    CheckCode.NUMBER_DIFFERS,
                    said.place(),
                    heading(item),
                    "The rationale speaks of " + again.get().words() + ", the item of "
                            + given.getFirst().words() + ".",
                    "Correct whichever is wrong by the request for authorization."));
        }
        return Optional.empty();
    }

    /** Whether the number itself is there, or visits told as so many a week; a sum of several is no number of the text. */
    private static boolean isWritten(Measure measure, Restated said) {
        String number = measure.high().toPlainString();
        return said.item().requested().in(measure.unit()).isEmpty()
                || measure.unit() != Unit.DOSES
                || said.item().text().matches("(?s).*\\b" + number + "\\b.*");
    }

    private static Optional<CheckResult> side(DisputedItem item, Restated said) {
        if (item.side().covers(said.item().side())) return Optional.empty();
        return Optional.of(new CheckResult(
                CheckCode.OTHER_SIDE,
                said.place(),
                heading(item),
                "The rationale speaks of the " + Words.of(said.item().side()) + " side, the item of the "
                        + Words.of(item.side()) + ".",
                "Correct whichever is wrong by the request for authorization."));
    }

    private static Optional<CheckResult> region(DisputedItem item, Restated said) {
        List<BodyPart> again = said.item().bodyParts();
        if (again.isEmpty() || item.bodyParts().isEmpty() || Regions.meet(item.bodyParts(), again))
            return Optional.empty();
        return Optional.of(new CheckResult(
                CheckCode.OTHER_REGION,
                said.place(),
                heading(item),
                "The rationale speaks of the " + Words.of(again) + ", the item of the " + Words.of(item.bodyParts())
                        + ".",
                "Correct whichever is wrong by the request for authorization."));
    }

    private static Place heading(DisputedItem item) {
        ItemNumber number = item.number();
        return Place.of(Section.ITEM, number, item.text());
    }
}
