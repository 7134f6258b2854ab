package imr.reading.item;

import imr.domain.ItemNumber;
import imr.domain.TreatmentId;
import imr.domain.casefile.DisputedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the item that another stands or falls with: what goes with an operation with the operation, gel and electrodes with the stimulator. */
final class Dependencies {
    private Dependencies() {}

    static List<DisputedItem> link(List<DisputedItem> items) {
        List<DisputedItem> linked = new ArrayList<>();
        for (DisputedItem item : items) {
            ItemNumber on = dependsOn(item, items).map(DisputedItem::number).orElse(null);
            linked.add(on == null ? item : with(item, on));
        }
        return linked;
    }

    private static Optional<DisputedItem> dependsOn(DisputedItem item, List<DisputedItem> items) {
        if (isWithin(item, "surgery")) return Optional.empty();
        if (item.postoperative() || isWithin(item, "postoperative-equipment")) return nearest(item, items, "surgery");
        if (isWithin(item, "dme.electrode"))
            return nearest(item, items, "dme.tens").or(() -> nearest(item, items, "dme.electrical-stimulation"));
        if (isWithin(item, "urine-drug-test")) return nearest(item, items, "drug.opioid");
        if (isWithin(item, "office-visit") && item.type() == imr.domain.casefile.RequestType.INITIAL)
            return items.stream().filter(Dependencies::isCourse).findFirst();
        if (isWithin(item, "physical-modality") || isWithin(item, "manual-therapy") || isWithin(item, "massage"))
            return sameCourse(item, items);
        return Optional.empty();
    }

    /** A modality asked for with the same course of treatment is part of it: it stands just behind it in the same amount. */
    private static Optional<DisputedItem> sameCourse(DisputedItem item, List<DisputedItem> items) {
        if (!item.requested().isStated()) return Optional.empty();
        return items.stream()
                .filter(other -> other.number().value() < item.number().value())
                .filter(Dependencies::isCourse)
                .filter(other -> other.requested().equals(item.requested())
                        && other.bodyParts().equals(item.bodyParts()))
                .reduce((a, b) -> b);
    }

    /** The closest one before the item, else the first after it. */
    private static Optional<DisputedItem> nearest(DisputedItem item, List<DisputedItem> items, String treatment) {
        Optional<DisputedItem> before = items.stream()
                .filter(other -> isWithin(other, treatment)
                        && other.number().value() < item.number().value())
                .reduce((a, b) -> b);
        return before.or(() -> items.stream()
                .filter(other -> isWithin(other, treatment)
                        && other.number().value() > item.number().value())
                .findFirst());
    }

    /** A course of treatment that a first examination opens and modalities go with. */
    private static boolean isCourse(DisputedItem item) {
        return isWithin(item, "acupuncture") || isWithin(item, "physical-therapy") || isWithin(item, "chiropractic");
    }

    private static boolean isWithin(DisputedItem item, String treatment) {
        return item.treatment().isWithin(new TreatmentId(treatment));
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
