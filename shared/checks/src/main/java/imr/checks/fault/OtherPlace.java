package imr.checks.fault;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.ReadDraft;
import imr.checks.text.ReadDraft.Told;
import imr.domain.Side;
import imr.domain.casefile.DisputedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rationale whose every finding is of the other side, or of a part of the body that the item does not name. */
public final class OtherPlace implements Check {
    @Override
    public List<CheckResult> of(ReadDraft draft) {
        List<CheckResult> results = new ArrayList<>();
        for (Draft.Item item : draft.draft().items()) {
            List<Told> stated = draft.statedIn(item.number());
            side(draft.item(item.number()), stated).ifPresent(results::add);
            region(draft.item(item.number()), stated).ifPresent(results::add);
        }
        return results;
    }

    private static Optional<CheckResult> side(DisputedItem item, List<Told> stated) {
        if (item.side() != Side.LEFT && item.side() != Side.RIGHT) return Optional.empty();
        List<Told> sided = stated.stream()
                .filter(one -> one.fact().side() != Side.UNSTATED
                        && (item.bodyParts().isEmpty()
                                || one.fact().bodyParts().stream().anyMatch(item.bodyParts()::contains)))
                .toList();
        if (sided.isEmpty()
                || sided.stream().anyMatch(one -> item.side().covers(one.fact().side()))) return Optional.empty();
        Told first = sided.getFirst();
        return Optional.of(new CheckResult(
                CheckCode.OTHER_SIDE,
                first.place(),
                heading(item),
                "What the rationale finds is on the " + Words.of(first.fact().side()) + ", the item is for the "
                        + Words.of(item.side()) + ".",
                "Look it up in the record: correct the side, or say why findings of the other side decide."));
    }

    private static Optional<CheckResult> region(DisputedItem item, List<Told> stated) {
        if (item.bodyParts().isEmpty()) return Optional.empty();
        List<Told> located =
                stated.stream().filter(one -> !one.fact().bodyParts().isEmpty()).toList();
        if (located.isEmpty()
                || located.stream()
                        .anyMatch(
                                one -> Regions.meet(item.bodyParts(), one.fact().bodyParts()))) return Optional.empty();
        Told first = located.getFirst();
        return Optional.of(new CheckResult(
                CheckCode.OTHER_REGION,
                first.place(),
                heading(item),
                "What the rationale finds is of the " + Words.of(first.fact().bodyParts()) + ", the item is for the "
                        + Words.of(item.bodyParts()) + ".",
                "Look it up in the record: correct the part of the body, or say why findings of another decide."));
    }

    private static Place heading(DisputedItem item) {
        return Place.of(Section.ITEM, item.number(), item.text());
    }
}
