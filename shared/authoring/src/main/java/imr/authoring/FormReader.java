package imr.authoring;

import static imr.authoring.syntax.MistakeKind.BAD_COUNT;
import static imr.authoring.syntax.MistakeKind.BARE_GROUND;
import static imr.authoring.syntax.MistakeKind.EMPTY_LIST;
import static imr.authoring.syntax.MistakeKind.MISSING_PARAMETER;
import static imr.authoring.syntax.MistakeKind.NO_CONDITION;
import static imr.authoring.syntax.MistakeKind.SEVERAL_CONDITIONS;
import static imr.authoring.syntax.MistakeKind.STRAY_PARAMETER;
import static imr.authoring.syntax.MistakeKind.THRESHOLD_ABOVE_COUNT;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_DEFINITION;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_KEY;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_QUALIFIER;

import imr.authoring.syntax.Call;
import imr.authoring.syntax.Fields;
import imr.authoring.syntax.Messages;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Yaml;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how a criterion is decided: by a list of others, by a definition, or by a fact. */
final class FormReader {
    private static final Set<String> FORMS = Set.of("all", "any", "grounds", "at least", "not", "use");
    private static final Set<String> AT_LEAST = Set.of("count", "of");
    private static final List<String> GROUND = List.of("id", "says", "cite");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d?");

    private final Mistakes mistakes;
    private final ComparisonReader comparisons;
    private final Terms terms;
    private final CriterionReader criteria;

    FormReader(Mistakes mistakes, ComparisonReader comparisons, Terms terms, CriterionReader criteria) {
        this.mistakes = mistakes;
        this.comparisons = comparisons;
        this.terms = terms;
        this.criteria = criteria;
    }

    /**
     * An expression as written.
     *
     * @param says the sentence the vocabulary has for it, empty when it is no comparison
     */
    record Form(Expression expression, String says) {}

    /** The id of a part that gives itself none: its fact, else nothing. */
    String name(Yaml at) {
        if (at.text().isPresent())
            return Call.parse(at.text().get()).map(Call::toString).orElse("");
        return at.entries().stream()
                .map(Yaml.Entry::key)
                .filter(comparisons::isFact)
                .findFirst()
                .flatMap(Call::parse)
                .map(Call::toString)
                .orElse("part");
    }

    /** @param keys what may stand beside the condition */
    Optional<Form> read(Yaml at, Around around, Set<String> keys) {
        if (at.text().isPresent()) return comparison(at, at.text().get(), null, around);
        List<Yaml.Entry> conditions = new ArrayList<>();
        boolean understood = true;
        for (Yaml.Entry entry : at.entries()) {
            if (keys.contains(entry.key())) continue;
            if (!isCondition(entry)) understood = unknownKey(entry, keys);
            else if (conditions.stream().noneMatch(c -> c.key().equals(entry.key()))) conditions.add(entry);
        }
        if (conditions.size() > 1)
            mistakes.add(SEVERAL_CONDITIONS, conditions.get(1).at());
        if (conditions.isEmpty() && understood) mistakes.add(NO_CONDITION, at);
        List<Optional<Form>> read =
                conditions.stream().map(condition -> form(condition, around)).toList();
        return read.size() == 1 && understood ? read.getFirst() : Optional.empty();
    }

    /** A key with a dot or with a test behind it is meant as a fact, if perhaps a misspelt one. */
    private boolean isCondition(Yaml.Entry entry) {
        return FORMS.contains(entry.key())
                || comparisons.isFact(entry.key())
                || Call.parse(entry.key()).filter(c -> c.name().contains(".")).isPresent();
    }

    private boolean unknownKey(Yaml.Entry entry, Set<String> keys) {
        Set<String> known = new TreeSet<>(keys);
        known.addAll(FORMS);
        mistakes.unknown(UNKNOWN_KEY, entry.at(), entry.key(), known, Fields.words(known) + " or a fact");
        return false;
    }

    private Optional<Form> form(Yaml.Entry entry, Around around) {
        Yaml value = entry.value();
        return switch (entry.key()) {
            case "all" -> list(value, around).map(of -> new Form(new Expression.All(of), ""));
            case "any" -> list(value, around).map(of -> new Form(new Expression.Any(of), ""));
            case "grounds" -> grounds(value, around).map(of -> new Form(new Expression.Grounds(of), ""));
            case "at least" -> atLeast(value, around).map(some -> new Form(some, ""));
            case "not" -> criteria.part(value, around, "not").map(no -> new Form(new Expression.Not(no), ""));
            case "use" -> use(value).map(use -> new Form(use, ""));
            default -> comparison(entry.at(), entry.key(), value, around);
        };
    }

    private Optional<Form> comparison(Yaml at, String fact, @Nullable Yaml test, Around around) {
        return comparisons.read(at, fact, test, around).map(reading -> new Form(reading.comparison(), reading.says()));
    }

    private Optional<List<Criterion>> list(Yaml list, Around around) {
        if (!list.isList() || list.items().isEmpty()) {
            mistakes.add(EMPTY_LIST, list);
            return Optional.empty();
        }
        List<Optional<Criterion>> parts =
                list.items().stream().map(item -> criteria.part(item, around)).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    /** A ground is an indication of its own, so each says what it is and where it stands. */
    private Optional<List<Criterion>> grounds(Yaml list, Around around) {
        if (list.isList())
            for (Yaml ground : list.items())
                if (GROUND.stream().anyMatch(key -> ground.text(key).isEmpty())) mistakes.add(BARE_GROUND, ground);
        return list(list, around);
    }

    private Optional<Expression> atLeast(Yaml at, Around around) {
        Optional<String> count =
                at.text("count").filter(text -> COUNT.matcher(text).matches());
        Optional<Yaml> of = at.get("of");
        if (count.isEmpty() || of.isEmpty()) {
            mistakes.add(BAD_COUNT, at.get("count").orElse(at));
            return Optional.empty();
        }
        for (Yaml.Entry entry : at.entries())
            if (!AT_LEAST.contains(entry.key()))
                mistakes.unknown(UNKNOWN_KEY, entry.at(), entry.key(), AT_LEAST, Fields.words(AT_LEAST));
        int asked = Integer.parseInt(count.get());
        return list(of.get(), around).flatMap(parts -> {
            if (asked <= parts.size()) return Optional.of(new Expression.AtLeast(asked, parts));
            mistakes.add(THRESHOLD_ABOVE_COUNT, at.get("count").orElse(at), asked, parts.size());
            return Optional.empty();
        });
    }

    private Optional<Expression> use(Yaml at) {
        String text = at.text().orElse("");
        Optional<Call> call = Call.parse(text);
        Boolean takesTreatment =
                call.map(c -> terms.takesTreatment().get(c.name())).orElse(null);
        if (call.isEmpty() || takesTreatment == null) {
            mistakes.unknown(
                    UNKNOWN_DEFINITION,
                    at,
                    call.map(Call::name).orElse(text),
                    terms.takesTreatment().keySet());
            return Optional.empty();
        }
        @Nullable String from = null;
        for (Call.Qualifier qualifier : call.get().qualifiers()) {
            if (qualifier.word().equals("from") && comparisons.isTreatment(at, qualifier.value()))
                from = qualifier.value();
            else if (!qualifier.word().equals("from"))
                mistakes.unknown(
                        UNKNOWN_QUALIFIER,
                        at,
                        qualifier.toString(),
                        List.of("from " + FactQuery.ITEM),
                        "from item, or from and a treatment");
            else return Optional.empty();
        }
        if (takesTreatment && from == null)
            mistakes.add(MISSING_PARAMETER, at, call.get().name());
        if (!takesTreatment && from != null) mistakes.add(STRAY_PARAMETER, at, Messages.text("parameter.in-use"));
        return Optional.of(new Expression.Use(call.get().name(), from));
    }
}
