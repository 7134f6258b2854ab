package imr.guidelines.evaluation;

import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Combination;
import imr.domain.evaluation.CriterionText;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.Finding.Met;
import imr.domain.evaluation.Finding.NotApplicable;
import imr.domain.evaluation.Finding.NotDocumented;
import imr.domain.evaluation.Finding.NotMet;
import imr.domain.evaluation.GoverningDate;
import imr.domain.evaluation.Search;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a criterion met, not met, not documented or not applicable, by Kleene's three-valued logic over its parts. */
final class CriterionFinder {
    private final Library library;
    private final CaseDates dates;
    private final DisputedItem item;
    private final Evidences evidences;
    private final Comparison comparison;

    CriterionFinder(Library library, CaseDates dates, DisputedItem item, Evidences evidences) {
        this.library = library;
        this.dates = dates;
        this.item = item;
        this.evidences = evidences;
        this.comparison = new Comparison(evidences);
    }

    /** A criterion of a pathway: a duration that is missed by a hair meets it. */
    Finding find(Criterion criterion) {
        return find(criterion, null, false);
    }

    /** Circumstances that decide the way: a duration lies on one side of a limit or on the other. */
    Finding findExactly(Criterion criterion) {
        return find(criterion, null, true);
    }

    private Finding find(Criterion criterion, @Nullable String from, boolean within) {
        boolean exact = within || criterion.kind() == Criterion.Kind.EXCLUSION;
        if (criterion.unless() != null && find(criterion.unless(), from, true) instanceof Met exception)
            return new NotApplicable(
                    criterion.text(),
                    "waived, because " + lower(exception.criterion().says()),
                    exception.facts(),
                    List.of());
        CriterionText text = criterion.text();
        return switch (criterion.decidedBy()) {
            case Expression.All(var of) -> all(text.combining(Combination.ALL), parts(of, from, exact));
            case Expression.Any(var of) -> atLeast(text.combining(Combination.ANY), 1, parts(of, from, exact));
            case Expression.Grounds(var of) -> atLeast(text.combining(Combination.ANY), 1, parts(of, from, exact));
            case Expression.AtLeast(int count, var of) ->
                atLeast(text.combining(Combination.SOME), count, parts(of, from, exact));
            case Expression.Not(var inner) -> not(text.combining(Combination.NOT), find(inner, from, true));
            case Expression.Use(var name, var treatment) ->
                use(text.combining(Combination.ALL), name, treatment, exact);
            case Expression.Compare(var query, var test) -> comparison.find(text, query, test, from, exact);
        };
    }

    private List<Finding> parts(List<Criterion> criteria, @Nullable String from, boolean exact) {
        List<Finding> parts = new ArrayList<>(criteria.size());
        for (Criterion criterion : criteria) parts.add(find(criterion, from, exact));
        return parts;
    }

    private Finding all(CriterionText text, List<Finding> parts) {
        if (has(parts, NotMet.class))
            return new NotMet(text, because(parts, NotMet.class), facts(parts, NotMet.class), parts);
        if (has(parts, NotDocumented.class)) return silent(text, parts);
        if (!has(parts, Met.class)) return notApplicable(text, parts);
        return met(text, parts);
    }

    private Finding atLeast(CriterionText text, int count, List<Finding> parts) {
        int met = count(parts, Met.class);
        int open = count(parts, NotDocumented.class);
        if (met >= count) return met(text, parts);
        if (met + open == 0 && !has(parts, NotMet.class)) return notApplicable(text, parts);
        if (met + open < count)
            return new NotMet(text, because(parts, NotMet.class), facts(parts, NotMet.class), parts);
        return silent(text, parts);
    }

    private static Finding not(CriterionText text, Finding inner) {
        return switch (inner) {
            case Met met -> new NotMet(text, met.because(), met.facts(), List.of(inner));
            case NotMet no -> new Met(text, no.because(), no.facts(), List.of(), null, List.of(inner));
            case NotDocumented open -> new NotDocumented(text, open.because(), open.search(), List.of(inner));
            case NotApplicable none -> new NotApplicable(text, none.because(), none.facts(), List.of(inner));
        };
    }

    private Finding use(CriterionText text, String name, @Nullable String treatment, boolean exact) {
        for (Definition definition : library.content().definitions()) {
            if (!definition.name().equals(name)) continue;
            LocalDate date = GoverningDate.dateOf(definition.effective().trigger(), dates, item);
            if (date == null || !definition.effective().contains(date)) continue;
            Finding found = find(definition.meaning(), treatment, exact);
            List<Finding> parts = List.of(found);
            return switch (found) {
                case Met met ->
                    new Met(
                            text,
                            met.because(),
                            met.facts(),
                            met.contradicting(),
                            met.search(),
                            parts,
                            met.near(),
                            null);
                case NotMet no -> new NotMet(text, no.because(), no.facts(), parts);
                case NotDocumented open -> new NotDocumented(text, open.because(), open.search(), parts);
                case NotApplicable none -> new NotApplicable(text, none.because(), none.facts(), parts);
            };
        }
        return new NotDocumented(
                text,
                "no wording of this term is in force on the governing date",
                evidences.search(List.of(), Set.of()),
                List.of());
    }

    private static Finding met(CriterionText text, List<Finding> parts) {
        Set<Fact> against = new LinkedHashSet<>();
        @Nullable Search search = null;
        for (Finding part : parts)
            if (part instanceof Met met) {
                against.addAll(met.contradicting());
                if (search == null) search = met.search();
            }
        List<Fact> facts = facts(parts, Met.class);
        return new Met(
                text, because(parts, Met.class), facts, List.copyOf(against), facts.isEmpty() ? search : null, parts);
    }

    private Finding silent(CriterionText text, List<Finding> parts) {
        Set<FactId> ids = new LinkedHashSet<>();
        Set<String> terms = new LinkedHashSet<>();
        for (Finding part : parts)
            if (part instanceof NotDocumented open) {
                ids.addAll(open.search().facts());
                terms.addAll(open.search().terms());
            }
        return new NotDocumented(
                text, because(parts, NotDocumented.class), evidences.search(List.copyOf(ids), terms), parts);
    }

    private static Finding notApplicable(CriterionText text, List<Finding> parts) {
        return new NotApplicable(text, because(parts, NotApplicable.class), List.of(), parts);
    }

    private static boolean has(List<Finding> parts, Class<? extends Finding> form) {
        return count(parts, form) > 0;
    }

    private static int count(List<Finding> parts, Class<? extends Finding> form) {
        int count = 0;
        for (Finding part : parts) if (form.isInstance(part)) count++;
        return count;
    }

    private static String because(List<Finding> parts, Class<? extends Finding> form) {
        return Reasons.together(parts.stream().filter(form::isInstance).toList());
    }

    private static List<Fact> facts(List<Finding> parts, Class<? extends Finding> form) {
        Set<Fact> facts = new LinkedHashSet<>();
        for (Finding part : parts)
            if (form.isInstance(part))
                facts.addAll(
                        switch (part) {
                            case Met met -> met.facts();
                            case NotMet no -> no.facts();
                            case NotDocumented open -> List.<Fact>of();
                            case NotApplicable none -> none.facts();
                        });
        return List.copyOf(facts);
    }

    private static String lower(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
