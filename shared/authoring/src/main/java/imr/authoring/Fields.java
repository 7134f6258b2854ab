package imr.authoring;

import imr.domain.BodyPart;
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
final class Fields {
    private final Mistakes mistakes;

    Fields(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void known(Yaml mapping, Set<String> keys) {
        for (Yaml.Entry entry : mapping.entries())
            if (!keys.contains(entry.key()))
                mistakes.add(
                        "UNKNOWN_KEY",
                        entry.at(),
                        "\"" + entry.key() + "\" is not known here",
                        Suggestion.of(
                                entry.key(),
                                keys,
                                "Known here: "
                                        + String.join(
                                                ", ", keys.stream().sorted().toList()) + "."));
    }

    String required(Yaml mapping, String key, String code, String advice) {
        Optional<String> value = mapping.get(key).flatMap(Yaml::text).filter(text -> !text.isBlank());
        if (value.isEmpty()) mistakes.add(code, mapping, "\"" + key + "\" is missing", advice);
        return value.orElse("");
    }

    Optional<LocalDate> date(Yaml at) {
        String text = at.text().orElse("");
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            mistakes.add(
                    "NOT_A_DATE", at, "\"" + text + "\" is not a date", "Write dates as year-month-day: 2017-12-01.");
            return Optional.empty();
        }
    }

    Optional<Interval> interval(Yaml at) {
        known(at, Set.of("from", "to", "trigger", "body-part"));
        Optional<LocalDate> from = at.get("from").flatMap(this::date);
        Optional<LocalDate> to = at.get("to").flatMap(this::date);
        if (at.get("from").isEmpty())
            mistakes.add(
                    "NO_START_DATE",
                    at,
                    "the first day in force is missing",
                    "Add from: with the first day it governs.");
        Optional<Trigger> trigger = trigger(at);
        if (from.isEmpty() || trigger.isEmpty()) return Optional.empty();
        if (to.isPresent() && to.get().isBefore(from.get())) {
            mistakes.add(
                    "ENDS_BEFORE_START",
                    at,
                    "it ends before it begins",
                    "Put the earlier day under from: and the later one under to:.");
            return Optional.empty();
        }
        return Optional.of(new Interval(from.get(), to.orElse(null), trigger.get()));
    }

    private Optional<Trigger> trigger(Yaml at) {
        Optional<Yaml> value = at.get("trigger");
        String text = value.flatMap(Yaml::text).orElse("");
        for (Trigger trigger : Trigger.values()) if (trigger.name().equals(text)) return Optional.of(trigger);
        mistakes.add(
                "UNKNOWN_TRIGGER",
                value.orElse(at),
                text.isEmpty() ? "the trigger is missing" : "\"" + text + "\" is no trigger",
                "Say which date decides whether it is in force: REQUEST, SERVICE, DECISION or INJURY.");
        return Optional.empty();
    }

    List<BodyPart> bodyParts(Yaml at) {
        List<BodyPart> parts = new ArrayList<>();
        for (Yaml item : at.items()) {
            String code = item.text().orElse("");
            Optional<BodyPart> part = BodyPart.ofCode(code);
            if (part.isPresent()) parts.add(part.get());
            else
                mistakes.add(
                        "UNKNOWN_BODY_PART",
                        item,
                        "\"" + code + "\" is no body part",
                        Suggestion.of(
                                code,
                                Arrays.stream(BodyPart.values())
                                        .map(BodyPart::code)
                                        .toList(),
                                "Use a code such as neck, low-back or shoulder."));
        }
        return parts;
    }
}
