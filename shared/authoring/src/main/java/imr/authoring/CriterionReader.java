package imr.authoring;

import imr.domain.TreatmentId;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.CriterionText;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactQuery;
import imr.guidelines.library.VocabularyEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a criterion and its parts. */
final class CriterionReader {
    private static final Set<String> TEXT_KEYS = Set.of("id", "says", "cite", "status", "source", "unless", "when");
    private static final Set<String> FORMS = Set.of("all", "any", "at least", "not", "use");
    private static final Pattern CALL = Pattern.compile("([a-z0-9.-]+)\\s*(?:\\(([^)]*)\\))?");

    private final Mistakes mistakes;
    private final Map<String, VocabularyEntry> vocabulary;
    private final Set<String> definitions;

    CriterionReader(Mistakes mistakes, Map<String, VocabularyEntry> vocabulary, Set<String> definitions) {
        this.mistakes = mistakes;
        this.vocabulary = vocabulary;
        this.definitions = definitions;
    }

    /** What a part takes from the criterion around it. */
    record Around(String path, String cite, SourceStatus status, String source) {}

    /**
     * A pathway or a definition: a criterion whose parts must say where they come from, themselves or once for all of them at its head.
     */
    Optional<Criterion> container(Yaml at, Around around, String name, Set<String> alsoKnown) {
        Around parts = new Around(
                around.path() + "/" + name,
                text(at, "cite", ""),
                status(at, SourceStatus.U, false),
                text(at, "source", ""));
        SourceStatus own = parts.status() == SourceStatus.U ? around.status() : parts.status();
        String says = at.get("says").flatMap(Yaml::text).orElse("");
        return form(at, parts, alsoKnown)
                .map(expression -> new Criterion(
                        new CriterionText(
                                new CriterionId(parts.path()),
                                says,
                                text(at, "cite", around.cite()),
                                own,
                                text(at, "source", around.source())),
                        expression,
                        null));
    }

    /** A criterion with its own text; {@code name} stands in for a missing id. */
    Optional<Criterion> named(Yaml at, Around around, @Nullable String name, Set<String> alsoKnown) {
        String id = at.get("id").flatMap(Yaml::text).orElse(name == null ? "" : name);
        if (id.isEmpty()) mistakes.add("NO_ID", at, "the criterion has no id", "Give it a short id such as amount.");
        String path = around.path() + "/" + id;
        String cite = text(at, "cite", around.cite());
        if (cite.isBlank())
            mistakes.add(
                    "NO_CITATION", at, "the criterion has no citation", "Add cite: with the section it comes from.");
        SourceStatus status = status(at, around.status(), true);
        String source = text(at, "source", around.source());
        if (source.isBlank())
            mistakes.add(
                    "NO_SOURCE",
                    at,
                    "the criterion has no source",
                    "Add source: with the key of where its text was read.");
        String says = at.get("says").flatMap(Yaml::text).orElse("");
        if (says.isBlank() && name == null)
            mistakes.add(
                    "NO_SENTENCE",
                    at,
                    "the criterion says nothing",
                    "Add says: with the criterion in one plain sentence.");
        Around inner = new Around(path, cite, status, source);
        Optional<Expression> form = form(at, inner, alsoKnown);
        Optional<Criterion> unless = at.get("unless").flatMap(exception -> part(exception, inner));
        return form.map(expression -> new Criterion(
                new CriterionText(new CriterionId(path), says, cite, status, source), expression, unless.orElse(null)));
    }

    private static String text(Yaml at, String key, String otherwise) {
        return at.get(key).flatMap(Yaml::text).orElse(otherwise);
    }

    private SourceStatus status(Yaml at, SourceStatus otherwise, boolean needed) {
        Optional<Yaml> value = at.get("status");
        if (value.isEmpty()) {
            if (needed && otherwise == SourceStatus.U)
                mistakes.add(
                        "NO_STATUS", at, "the criterion has no status", "Add status: C, D or S, from the facts table.");
            return otherwise;
        }
        String text = value.get().text().orElse("");
        for (SourceStatus status : SourceStatus.values())
            if (status.name().equals(text)) {
                if (status == SourceStatus.U)
                    mistakes.add(
                            "UNCONFIRMED_CRITERION",
                            value.get(),
                            "an unconfirmed text cannot be an active criterion",
                            "Move it under notes:, or give the source that confirms it.");
                return status;
            }
        mistakes.add("UNKNOWN_STATUS", value.get(), "\"" + text + "\" is no status", "Use C, D or S.");
        return otherwise;
    }

    /** A part: a criterion of its own, a comparison, or a bare fact. */
    private Optional<Criterion> part(Yaml at, Around around) {
        Optional<String> bare = at.text();
        if (bare.isPresent()) return comparison(at, bare.get(), null, around, "");
        if (!at.isMapping()) {
            mistakes.add(
                    "NOT_A_CRITERION",
                    at,
                    "a criterion is expected here",
                    "Write a fact, or a mapping with a fact and what is asked of it.");
            return Optional.empty();
        }
        if (at.get("id").isPresent()) return named(at, around, null, Set.of());
        List<Yaml.Entry> forms = forms(at, Set.of());
        if (forms.size() == 1 && !FORMS.contains(forms.getFirst().key()))
            return comparison(
                    forms.getFirst().at(),
                    forms.getFirst().key(),
                    forms.getFirst().value(),
                    around,
                    at.get("says").flatMap(Yaml::text).orElse(""));
        return named(at, around, "part", Set.of());
    }

    private List<Yaml.Entry> forms(Yaml at, Set<String> alsoKnown) {
        return at.entries().stream()
                .filter(e -> !TEXT_KEYS.contains(e.key()) && !alsoKnown.contains(e.key()))
                .toList();
    }

    private Optional<Expression> form(Yaml at, Around around, Set<String> alsoKnown) {
        List<Yaml.Entry> forms = forms(at, alsoKnown);
        if (forms.isEmpty()) {
            mistakes.add(
                    "NO_CONDITION",
                    at,
                    "the criterion asks for nothing",
                    "Add all:, any:, or a fact with what is asked of it.");
            return Optional.empty();
        }
        if (forms.size() > 1) {
            mistakes.add(
                    "SEVERAL_CONDITIONS",
                    forms.get(1).at(),
                    "the criterion has more than one condition",
                    "Put them into a list under all: or any:.");
            return Optional.empty();
        }
        Yaml.Entry form = forms.getFirst();
        return switch (form.key()) {
            case "all" -> parts(form.value(), around).map(Expression.All::new);
            case "any" -> parts(form.value(), around).map(Expression.Any::new);
            case "at least" -> atLeast(form.value(), around);
            case "not" -> part(form.value(), around).map(Expression.Not::new);
            case "use" -> use(form.value());
            default ->
                comparison(form.at(), form.key(), form.value(), around, "").map(Criterion::decidedBy);
        };
    }

    private Optional<List<Criterion>> parts(Yaml list, Around around) {
        if (!list.isList() || list.items().isEmpty()) {
            mistakes.add(
                    "EMPTY_LIST",
                    list,
                    "a list of criteria is expected",
                    "Write each criterion on a line of its own, beginning with a dash.");
            return Optional.empty();
        }
        List<Criterion> parts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        boolean complete = true;
        for (Yaml item : list.items()) {
            Optional<Criterion> part = part(item, around);
            complete &= part.isPresent();
            if (part.isEmpty()) continue;
            Criterion criterion = part.get();
            if (!ids.add(criterion.text().id().value()))
                mistakes.add(
                        "DUPLICATE_ID",
                        item,
                        "\"" + criterion.text().id().value() + "\" stands twice in this list",
                        "Give each its own id, or remove the repetition: the second can never decide.");
            parts.add(criterion);
        }
        return complete ? Optional.of(parts) : Optional.empty();
    }

    private Optional<Expression> atLeast(Yaml at, Around around) {
        Optional<List<Criterion>> of = at.get("of").flatMap(list -> parts(list, around));
        int count = at.get("count")
                .flatMap(Yaml::text)
                .filter(t -> t.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(0);
        if (at.get("of").isEmpty() || count < 1) {
            mistakes.add(
                    "BAD_COUNT", at, "a count from 1 and a list are expected", "Write at least: {count: 2, of: […]}.");
            return Optional.empty();
        }
        if (of.isPresent() && count > of.get().size()) {
            mistakes.add(
                    "THRESHOLD_ABOVE_COUNT",
                    at,
                    count + " of " + of.get().size() + " can never be met",
                    "Lower the count or add criteria.");
            return Optional.empty();
        }
        return of.map(list -> new Expression.AtLeast(count, list));
    }

    private Optional<Expression> use(Yaml at) {
        Matcher call = CALL.matcher(at.text().orElse(""));
        if (!call.matches() || !definitions.contains(call.group(1))) {
            mistakes.add(
                    "UNKNOWN_DEFINITION",
                    at,
                    "\"" + at.text().orElse("") + "\" is no definition",
                    Suggestion.of(at.text().orElse(""), definitions, "Definitions stand in definitions.yaml."));
            return Optional.empty();
        }
        String from = qualifier(at, call.group(2), Set.of("from")).get("from");
        return Optional.of(new Expression.Use(call.group(1), from));
    }

    private Optional<Criterion> comparison(Yaml at, String fact, @Nullable Yaml test, Around around, String says) {
        Matcher call = CALL.matcher(fact);
        VocabularyEntry entry = call.matches() ? vocabulary.get(call.group(1)) : null;
        if (entry == null) {
            String name = call.matches() ? call.group(1) : fact;
            mistakes.add(
                    "UNKNOWN_FACT",
                    at,
                    "\"" + name + "\" is not in the vocabulary",
                    Suggestion.of(name, vocabulary.keySet(), "The facts stand in facts.yaml."));
            return Optional.empty();
        }
        if (around.cite().isBlank())
            mistakes.add(
                    "NO_CITATION",
                    at,
                    "nothing says where this comes from",
                    "Add cite: to the criterion or to its pathway.");
        if (around.status() == SourceStatus.U)
            mistakes.add(
                    "NO_STATUS",
                    at,
                    "nothing says how well this is confirmed",
                    "Add status: to the criterion or to its pathway.");
        Map<String, String> qualifiers = qualifier(at, call.group(2), Set.of("of", "body", "drug"));
        String of = qualifiers.get("of");
        FactQuery query = new FactQuery(entry.id(), of, "any".equals(qualifiers.get("body")), qualifiers.get("drug"));
        Optional<imr.guidelines.library.FactTest> asked = test == null
                ? Optional.of(new imr.guidelines.library.FactTest.Documented())
                : new TestText(mistakes).read(test, entry);
        return asked.map(wanted -> new Criterion(
                new CriterionText(
                        new CriterionId(around.path() + "/" + fact.replaceAll("\\s*\\(\\w+\\s+([^)]+)\\)", ":$1")),
                        says.isEmpty() ? meaning(entry, of) : says,
                        around.cite(),
                        around.status(),
                        around.source()),
                new Expression.Compare(query, wanted),
                null));
    }

    /** The fact in words, with the treatment it is asked of where that is not the item's own. */
    private static String meaning(VocabularyEntry entry, @Nullable String of) {
        if (of == null || of.equals(FactQuery.ITEM) || of.equals(FactQuery.PARAMETER)) return entry.meaning();
        String treatment = of.replace('-', ' ').replace('.', ' ');
        return entry.meaning().startsWith("the treatment ")
                ? treatment + entry.meaning().substring("the treatment".length())
                : entry.meaning() + " (" + treatment + ")";
    }

    private Map<String, String> qualifier(Yaml at, @Nullable String text, Set<String> known) {
        Map<String, String> qualifiers = new java.util.TreeMap<>();
        if (text == null || text.isBlank()) return qualifiers;
        for (String pair : text.split(",")) {
            String[] words = pair.strip().split("\\s+", 2);
            String key = words[0];
            String value = words.length < 2 ? "" : words[1].strip();
            boolean treatment = key.equals("of") || key.equals("from");
            if (!known.contains(key) || value.isEmpty() || (treatment && !isTreatment(value)))
                mistakes.add(
                        "UNKNOWN_QUALIFIER",
                        at,
                        "\"" + pair.strip() + "\" is not understood here",
                        "Known here: "
                                + String.join(", ", known.stream().sorted().toList()) + ", each with a value.");
            else qualifiers.put(key, value);
        }
        return qualifiers;
    }

    private static boolean isTreatment(String value) {
        try {
            return !new TreatmentId(value).code().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
