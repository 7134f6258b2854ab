package imr.authoring;

import static imr.authoring.syntax.MistakeKind.BAD_ID;
import static imr.authoring.syntax.MistakeKind.BAD_VALUE;
import static imr.authoring.syntax.MistakeKind.CYCLE;
import static imr.authoring.syntax.MistakeKind.DUPLICATE_ID;
import static imr.authoring.syntax.MistakeKind.NOT_A_PREMISE;
import static imr.authoring.syntax.MistakeKind.NO_CONDITION;
import static imr.authoring.syntax.MistakeKind.NO_ID;
import static imr.authoring.syntax.MistakeKind.NO_SENTENCE;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_CODE;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_FACT;

import imr.authoring.syntax.Fields;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Yaml;
import imr.domain.fact.FactId;
import imr.domain.fact.FactValue;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Derivation;
import imr.guidelines.library.Derivation.Carried;
import imr.guidelines.library.FactType;
import imr.guidelines.library.VocabularyEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code derivations.yaml}: what follows from what. */
final class DerivationsFile {
    private static final Set<String> KEYS = Set.of("id", "says", "cite", "source", "status", "when", "then", "carries");

    private final Mistakes mistakes;
    private final Fields fields;
    private final CriterionReader criteria;
    private final Map<String, VocabularyEntry> vocabulary;

    DerivationsFile(
            Mistakes mistakes, Fields fields, CriterionReader criteria, Map<String, VocabularyEntry> vocabulary) {
        this.mistakes = mistakes;
        this.fields = fields;
        this.criteria = criteria;
        this.vocabulary = vocabulary;
    }

    List<Derivation> read(List<Yaml> items) {
        Map<String, Derivation> derivations = new LinkedHashMap<>();
        Map<String, Yaml> places = new LinkedHashMap<>();
        for (Yaml item : items) {
            fields.known(item, KEYS);
            String id = fields.required(item, "id", NO_ID, "dislocation-is-unstable");
            if (!FactId.isValid(id)) {
                if (!id.isEmpty()) mistakes.add(BAD_ID, item.get("id").orElse(item), id);
                continue;
            }
            fields.required(item, "says", NO_SENTENCE);
            if (places.put(id, item) != null)
                mistakes.add(DUPLICATE_ID, item.get("id").orElse(item), id);
            derivation(item, id).ifPresent(derivation -> derivations.put(id, derivation));
        }
        List<Derivation> read = List.copyOf(derivations.values());
        derivations.forEach((id, derivation) -> cycle(derivation, read).ifPresent(around -> {
            Yaml item = java.util.Objects.requireNonNull(places.get(id));
            mistakes.add(CYCLE, item.get("then").orElse(item), derivation.then(), around);
        }));
        return read;
    }

    private Optional<Derivation> derivation(Yaml item, String id) {
        Optional<Yaml> when = item.get("when");
        if (when.isEmpty()) mistakes.add(NO_CONDITION, item);
        Optional<Criterion> premise = when.flatMap(at -> criteria.premise(item, at, Around.PREMISE + id));
        if (premise.isPresent() && !Premises.canBeMet(premise.get())) mistakes.add(NOT_A_PREMISE, when.orElse(item));
        Optional<Conclusion> then = then(item.get("then").orElse(item));
        Set<Carried> carries = carries(item);
        return premise.flatMap(
                criterion -> then.map(fact -> new Derivation(criterion, fact.fact(), fact.value(), carries)));
    }

    private record Conclusion(FactId fact, FactValue value) {}

    /** A flag by its name, or a code as {@code fact: code}. */
    private Optional<Conclusion> then(Yaml at) {
        List<Yaml.Entry> entries = at.entries();
        Yaml named = entries.size() == 1 ? entries.getFirst().at() : at;
        String name = named.text().orElse("").strip();
        VocabularyEntry entry = vocabulary.get(name);
        if (entry == null) {
            mistakes.unknown(UNKNOWN_FACT, named, name, vocabulary.keySet());
            return Optional.empty();
        }
        if (entries.isEmpty() && entry.type() == FactType.FLAG)
            return Optional.of(new Conclusion(entry.id(), FactValue.Flag.PRESENT));
        if (entries.size() == 1 && entry.type() == FactType.CODE)
            return code(entry, entries.getFirst().value());
        mistakes.add(
                BAD_VALUE, at, name, "a fact that follows", "the name of a flag, or a code as {case.phase: acute}");
        return Optional.empty();
    }

    private Optional<Conclusion> code(VocabularyEntry entry, Yaml at) {
        String code = at.text().orElse("").strip();
        if (entry.codes().isEmpty() || entry.codes().contains(code))
            return Optional.of(new Conclusion(entry.id(), new FactValue.Code(code)));
        mistakes.unknown(UNKNOWN_CODE, at, code, entry.codes(), entry.id(), String.join(", ", entry.codes()));
        return Optional.empty();
    }

    private Set<Carried> carries(Yaml item) {
        Optional<Yaml> list = item.get("carries");
        if (list.isEmpty()) return EnumSet.allOf(Carried.class);
        Set<Carried> carried = EnumSet.noneOf(Carried.class);
        for (Yaml at : list.get().items()) {
            String word = at.text().orElse("");
            List<Carried> named = EnumSet.allOf(Carried.class).stream()
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word))
                    .toList();
            carried.addAll(named);
            if (named.isEmpty()) mistakes.add(BAD_VALUE, at, word, "what is carried over", "region, side, of or drug");
        }
        return carried;
    }

    /** The derivations through which a fact follows from itself. */
    private static Optional<String> cycle(Derivation start, List<Derivation> all) {
        List<Derivation> way = new ArrayList<>(List.of(start));
        return leads(start, start, all, way)
                ? Optional.of(String.join(
                        ", ",
                        way.stream()
                                .map(d -> d.id().substring(Around.PREMISE.length()))
                                .toList()))
                : Optional.empty();
    }

    private static boolean leads(Derivation from, Derivation to, List<Derivation> all, List<Derivation> way) {
        for (Derivation next : all) {
            if (!Premises.facts(next.when()).contains(from.then())) continue;
            if (next.equals(to)) return true;
            if (way.contains(next)) continue;
            way.add(next);
            if (leads(next, to, all, way)) return true;
            way.remove(next);
        }
        return false;
    }
}
