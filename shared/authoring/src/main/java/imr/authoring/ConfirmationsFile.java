package imr.authoring;

import static imr.authoring.syntax.MistakeKind.BAD_CONFIRMATION;
import static imr.authoring.syntax.MistakeKind.OUTDATED_CONFIRMATION;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_DRAFT;

import imr.authoring.syntax.Fields;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Yaml;
import imr.domain.Digest;
import imr.domain.evaluation.CriterionId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Guideline;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads who compared which drafts with the text ({@code confirmations.yaml} of a layer), and lets what was confirmed decide. */
final class ConfirmationsFile {
    private static final String CHANGED = "changed";
    private static final Set<String> KEYS = Set.of("criterion", "drafted", "by", "on", "against", CHANGED);

    private final Mistakes mistakes;
    private final Fields fields;
    private final Places places;
    private final ComparisonReader comparisons;
    private final Changes changes;
    private final Sources sources;

    ConfirmationsFile(Mistakes mistakes, Fields fields, Places places, ComparisonReader comparisons, Sources sources) {
        this.mistakes = mistakes;
        this.fields = fields;
        this.places = places;
        this.comparisons = comparisons;
        this.changes = new Changes(mistakes, comparisons);
        this.sources = sources;
    }

    /** The confirmations of drafts as they stand, each once: what a layer says last of a criterion counts. */
    List<Confirmation> read(List<Yaml> items, List<Guideline> guidelines) {
        Map<CriterionId, Criterion> drafts = new HashMap<>();
        guidelines.forEach(guideline ->
                guideline.drafts().forEach(draft -> drafts.put(draft.text().id(), draft)));
        Map<CriterionId, Confirmation> confirmed = new LinkedHashMap<>();
        Map<CriterionId, Yaml> stands = new HashMap<>();
        Map<CriterionId, Yaml> outdated = new LinkedHashMap<>();
        for (Yaml item : items) {
            fields.known(item, KEYS);
            read(item).ifPresent(confirmation -> {
                Criterion draft = drafts.get(confirmation.criterion());
                if (draft == null)
                    mistakes.unknown(
                            UNKNOWN_DRAFT,
                            item.get("criterion").orElse(item),
                            confirmation.criterion().value(),
                            drafts.keySet().stream().map(CriterionId::value).toList());
                else if (Confirmation.digest(draft).equals(confirmation.drafted()))
                    changed(item, confirmation, draft).ifPresent(read -> put(item, read, confirmed, stands));
                else outdated.put(confirmation.criterion(), item);
            });
        }
        // One that was compared again after it had changed is confirmed: the file is only added to.
        outdated.forEach((id, item) -> {
            if (!confirmed.containsKey(id)) mistakes.add(OUTDATED_CONFIRMATION, item, id);
        });
        return List.copyOf(confirmed.values());
    }

    private Optional<Confirmation> changed(Yaml item, Confirmation confirmation, Criterion draft) {
        Optional<Yaml> changed = item.get(CHANGED);
        if (changed.isEmpty()) return Optional.of(confirmation);
        return changes.read(changed.get(), draft)
                .map(change -> new Confirmation(
                        confirmation.criterion(),
                        confirmation.drafted(),
                        confirmation.by(),
                        confirmation.on(),
                        confirmation.against(),
                        change));
    }

    /** A layer may correct what it has said, but not what another has. */
    private void put(
            Yaml item,
            Confirmation confirmation,
            Map<CriterionId, Confirmation> confirmed,
            Map<CriterionId, Yaml> stands) {
        Yaml earlier = stands.put(confirmation.criterion(), item);
        Confirmation before = confirmed.put(confirmation.criterion(), confirmation);
        if (earlier != null
                && before != null
                && !sources.isSameLayer(earlier, item)
                && !Objects.equals(before.changed(), confirmation.changed()))
            sources.conflict(
                    item.get("criterion").orElse(item), earlier, "conflict.compared", confirmation.criterion());
    }

    private Optional<Confirmation> read(Yaml item) {
        String criterion = fields.required(item, "criterion", BAD_CONFIRMATION, "the criterion");
        String drafted = fields.required(item, "drafted", BAD_CONFIRMATION, "what was compared");
        String by = fields.required(item, "by", BAD_CONFIRMATION, "who compared it");
        String against = fields.required(item, "against", BAD_CONFIRMATION, "with what it was compared");
        Optional<String> lacks = Confirmation.lacks(against);
        if (!against.isEmpty() && lacks.isPresent())
            mistakes.add(BAD_CONFIRMATION, item.get("against").orElse(item), lacks.get());
        Optional<LocalDate> on = day(item);
        if (on.isEmpty()) mistakes.add(BAD_CONFIRMATION, item.get("on").orElse(item), "the day");
        if (criterion.isEmpty() || by.isEmpty() || lacks.isPresent() || on.isEmpty() || !Digest.isValid(drafted))
            return Optional.empty();
        return Optional.of(
                new Confirmation(new CriterionId(criterion), new Digest(drafted), by, on.get(), against, null));
    }

    private static Optional<LocalDate> day(Yaml item) {
        try {
            return item.text("on").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The guidelines with what was confirmed read in the text. */
    List<Guideline> apply(List<Confirmation> confirmations, List<Guideline> guidelines) {
        Map<CriterionId, Confirmation> confirmed = new HashMap<>();
        confirmations.forEach(confirmation -> confirmed.put(confirmation.criterion(), confirmation));
        List<Guideline> applied = new ArrayList<>();
        for (Guideline guideline : guidelines)
            applied.add(
                    guideline.active()
                            ? guideline
                            : guideline.with(
                                    new Confirmed(places, confirmed, comparisons).pathways(guideline.pathways())));
        return applied;
    }
}
