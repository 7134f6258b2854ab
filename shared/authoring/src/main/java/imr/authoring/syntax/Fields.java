package imr.authoring.syntax;

import static imr.authoring.syntax.MistakeKind.BAD_VALUE;
import static imr.authoring.syntax.MistakeKind.ENDS_BEFORE_START;
import static imr.authoring.syntax.MistakeKind.NOT_A_DATE;
import static imr.authoring.syntax.MistakeKind.NO_DATES;
import static imr.authoring.syntax.MistakeKind.NO_START_DATE;
import static imr.authoring.syntax.MistakeKind.NO_TREATMENT;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_BODY_PART;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_KEY;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_TREATMENT;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_TRIGGER;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.domain.evaluation.Trigger;
import imr.guidelines.library.Interval;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the fields that several kinds of files share, and reports what is wrong with them. */
public final class Fields {
    private static final List<String> BODY_PARTS =
            Arrays.stream(BodyPart.values()).map(BodyPart::code).toList();
    private static final Set<String> INTERVAL = Set.of("from", "to", "trigger");

    private final Mistakes mistakes;
    private final TreatmentCodes treatments;

    public Fields(Mistakes mistakes, TreatmentCodes treatments) {
        this.mistakes = mistakes;
        this.treatments = treatments;
    }

    public void known(Yaml mapping, Set<String> keys) {
        for (Yaml.Entry entry : mapping.entries())
            if (!keys.contains(entry.key())) mistakes.unknown(UNKNOWN_KEY, entry.at(), entry.key(), keys, words(keys));
    }

    public static String words(Set<String> keys) {
        return String.join(", ", keys.stream().sorted().toList());
    }

    /** The text under a key; empty text, and a mistake, when it is missing. */
    public String required(Yaml mapping, String key, MistakeKind missing, Object... values) {
        Optional<String> text = mapping.text(key);
        if (text.isEmpty()) mistakes.add(missing, mapping, values);
        return text.orElse("");
    }

    /** Whether a key says the one thing it can say; anything else is a mistake. */
    public boolean says(Yaml mapping, String key, String only) {
        Optional<Yaml> value = mapping.get(key);
        if (value.isEmpty()) return false;
        String text = value.get().text().orElse("").strip();
        if (text.equals(only)) return true;
        mistakes.add(BAD_VALUE, value.get(), text, key, key + ": " + only);
        return false;
    }

    /** The interval under {@code effective}. */
    public Optional<Interval> effective(Yaml mapping) {
        Optional<Yaml> effective = mapping.get("effective");
        if (effective.isEmpty()) mistakes.add(NO_DATES, mapping);
        effective.ifPresent(at -> known(at, INTERVAL));
        return effective.flatMap(this::interval);
    }

    public Optional<Interval> interval(Yaml at) {
        Optional<LocalDate> from = at.get("from").flatMap(this::date);
        Optional<LocalDate> to = at.get("to").flatMap(this::date);
        if (at.get("from").isEmpty()) mistakes.add(NO_START_DATE, at);
        Optional<Trigger> trigger = trigger(at);
        if (from.isEmpty() || trigger.isEmpty() || (at.get("to").isPresent() && to.isEmpty())) return Optional.empty();
        if (to.isPresent() && to.get().isBefore(from.get())) {
            mistakes.add(ENDS_BEFORE_START, at.get("to").orElse(at), from.get(), to.get());
            return Optional.empty();
        }
        return Optional.of(new Interval(from.get(), to.orElse(null), trigger.get()));
    }

    private Optional<LocalDate> date(Yaml at) {
        String text = at.text().orElse("");
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            mistakes.add(NOT_A_DATE, at, text);
            return Optional.empty();
        }
    }

    private Optional<Trigger> trigger(Yaml at) {
        String text = at.text("trigger").orElse("");
        for (Trigger trigger : Trigger.values()) if (trigger.name().equals(text)) return Optional.of(trigger);
        List<String> known = Arrays.stream(Trigger.values()).map(Trigger::name).toList();
        mistakes.unknown(UNKNOWN_TRIGGER, at.get("trigger").orElse(at), text, known);
        return Optional.empty();
    }

    public List<BodyPart> bodyParts(Yaml at) {
        List<BodyPart> parts = new ArrayList<>();
        for (Yaml item : at.items()) {
            String code = item.text().orElse("");
            Optional<BodyPart> part = BodyPart.ofCode(code);
            part.ifPresent(parts::add);
            if (part.isEmpty())
                mistakes.unknown(UNKNOWN_BODY_PART, item, code, BODY_PARTS, String.join(", ", BODY_PARTS));
        }
        return parts;
    }

    /** The treatments under {@code treatment}, one or a list. */
    public List<TreatmentId> treatments(Yaml mapping) {
        Optional<Yaml> value = mapping.get("treatment");
        if (value.isEmpty() || value.get().items().isEmpty()) mistakes.add(NO_TREATMENT, mapping);
        List<TreatmentId> ids = new ArrayList<>();
        for (Yaml item : value.map(Yaml::items).orElse(List.of()))
            treatment(item, item.text().orElse("")).ifPresent(ids::add);
        return ids;
    }

    public Optional<TreatmentId> treatment(Yaml at, String code) {
        Optional<TreatmentId> known = treatments.find(code);
        if (known.isEmpty()) mistakes.unknown(UNKNOWN_TREATMENT, at, code, treatments.codes());
        return known;
    }
}
