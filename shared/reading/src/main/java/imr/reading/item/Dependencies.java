package imr.reading.item;

import imr.domain.ItemNumber;
import imr.domain.TreatmentId;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.RequestType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the item that another stands or falls with: what goes with an operation with the operation, gel and electrodes with the stimulator. */
final class Dependencies {
    private static final String OPERATION = "operation";
    private static final String COURSE = "course";
    private static final String MODALITY = "modality";
    private static final WordList RULES = WordList.of("dependencies.txt");

    private Dependencies() {}

    static List<DisputedItem> link(List<DisputedItem> items) {
        if (items.size() < 2) return items;
        List<DisputedItem> linked = new ArrayList<>();
        for (DisputedItem item : items) {
            ItemNumber on = dependsOn(item, items).map(DisputedItem::number).orElse(null);
            linked.add(on == null ? item : with(item, on));
        }
        return linked;
    }

    private static Optional<DisputedItem> dependsOn(DisputedItem item, List<DisputedItem> items) {
        if (isWithin(item, RULES.words(OPERATION))) return Optional.empty();
        if (item.postoperative()) return nearest(item, items, RULES.words(OPERATION));
        for (String treatment : RULES.keys())
            if (isCode(treatment) && isWithin(item, List.of(treatment)))
                return nearest(item, items, RULES.words(treatment));
        if (isWithin(item, List.of("office-visit")) && item.type() == RequestType.INITIAL)
            return items.stream()
                    .filter(other -> isWithin(other, RULES.words(COURSE)))
                    .findFirst();
        return isWithin(item, RULES.words(MODALITY)) ? sameCourse(item, items) : Optional.empty();
    }

    private static boolean isCode(String key) {
        return !key.equals(OPERATION) && !key.equals(COURSE) && !key.equals(MODALITY);
    }

    /** A modality asked for with the same course of treatment is part of it: it stands just behind it in the same amount. */
    private static Optional<DisputedItem> sameCourse(DisputedItem item, List<DisputedItem> items) {
        if (!item.requested().isStated()) return Optional.empty();
        return items.stream()
                .filter(other -> other.number().value() < item.number().value())
                .filter(other -> isWithin(other, RULES.words(COURSE)))
                .filter(other -> other.requested().equals(item.requested())
                        && other.bodyParts().equals(item.bodyParts()))
                .reduce((a, b) -> b);
    }

    /** The first kind of treatment that is asked for too: the closest one before the item, else the first after it. */
    private static Optional<DisputedItem> nearest(
            DisputedItem item, List<DisputedItem> items, List<String> treatments) {
        for (String treatment : treatments) {
            List<DisputedItem> others = items.stream()
                    .filter(other -> isWithin(other, List.of(treatment))
                            && !other.number().equals(item.number()))
                    .toList();
            Optional<DisputedItem> before = others.stream()
                    .filter(other -> other.number().value() < item.number().value())
                    .reduce((a, b) -> b);
            if (before.isPresent()) return before;
            if (!others.isEmpty()) return Optional.of(others.getFirst());
        }
        return Optional.empty();
    }

    private static boolean isWithin(DisputedItem item, List<String> treatments) {
        return treatments.stream().map(TreatmentId::new).anyMatch(item.treatment()::isWithin);
    }

    private static DisputedItem with(DisputedItem item, @Nullable ItemNumber on) {
        return new DisputedItem(
                item.number(),
                item.text(),
                item.treatment(),
                item.bodyParts(),
                item.side(),
                item.type(),
                item.requested(),
                item.authorized(),
                item.disputed(),
                item.drug(),
                item.retrospective(),
                item.serviceDate(),
                item.postoperative(),
                on,
                item.administratorGuideline(),
                item.notUnderstood());
    }
}
