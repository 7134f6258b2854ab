package imr.guidelines.evaluation;

import imr.domain.Measure;
import imr.domain.evaluation.CriterionText;
import imr.domain.evaluation.Finding;
import imr.domain.fact.Fact;
import imr.domain.fact.FactValue;
import imr.guidelines.library.FactQuery;
import imr.guidelines.library.FactTest;
import imr.guidelines.library.FactType;
import imr.guidelines.library.VocabularyEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares facts with what a criterion asks. An unknown is never a value that compares. */
final class Comparison {
    private final Evidences evidences;

    Comparison(Evidences evidences) {
        this.evidences = evidences;
    }

    Finding find(CriterionText text, FactQuery query, FactTest test, @Nullable String from, boolean exact) {
        List<Fact> asserted = evidences.asserted(query, from);
        List<Fact> negated = evidences.negated(query, from);
        VocabularyEntry entry = evidences.entry(query.fact());
        return switch (test) {
            case FactTest.Documented documented -> {
                if (!asserted.isEmpty())
                    yield met(text, entry.meaning(), asserted, Contradicting.of(negated, asserted));
                if (!negated.isEmpty()) yield notMet(text, "not so: " + entry.meaning(), negated);
                yield silent(text, query, entry, from);
            }
            case FactTest.RuledOut ruledOut -> {
                if (!asserted.isEmpty())
                    yield notMet(text.needing("not so: " + entry.meaning()), entry.meaning(), asserted);
                if (!negated.isEmpty()) yield met(text, "not so: " + entry.meaning(), negated, List.of());
                yield silent(text, query, entry, from);
            }
            case FactTest.NoneDocumented none -> {
                if (!asserted.isEmpty())
                    yield notMet(
                            text.needing((entry.type() == FactType.FLAG ? "not so: " : "no ") + entry.meaning()),
                            entry.meaning(),
                            asserted);
                Quoted quoted = Quoted.of(negated);
                yield new Finding.Met(
                        text,
                        (entry.type() == FactType.FLAG ? "nothing shows that " : "no ") + entry.meaning(),
                        quoted.facts(),
                        List.of(),
                        evidences.search(query, from),
                        List.of(),
                        null,
                        quoted.further());
            }
            case FactTest.Within within ->
                within(
                        text.needing(entry.meaning() + ": " + words(within)),
                        query,
                        entry,
                        within,
                        asserted,
                        from,
                        exact);
            case FactTest.IsOneOf(var codes) -> {
                List<Fact> fitting = of(codes, asserted);
                if (!fitting.isEmpty()) yield met(text, stated(entry, fitting), fitting, List.of());
                if (!asserted.isEmpty()) yield notMet(text, stated(entry, asserted), asserted);
                if (allDenied(codes, negated)) yield notMet(text, "not so: " + stated(entry, negated), negated);
                yield silent(text, query, entry, from);
            }
            case FactTest.IsNotOneOf(var codes) -> {
                List<Fact> fitting = of(codes, asserted);
                if (!fitting.isEmpty()) yield notMet(text, stated(entry, fitting), fitting);
                if (!asserted.isEmpty()) yield met(text, stated(entry, asserted), asserted, List.of());
                if (allDenied(codes, negated)) yield met(text, "not so: " + stated(entry, negated), negated, List.of());
                yield silent(text, query, entry, from);
            }
        };
    }

    private static List<Fact> of(List<String> codes, List<Fact> facts) {
        return facts.stream().filter(fact -> codes.contains(code(fact))).toList();
    }

    /** Whether the record denies every one of them; that one is denied says nothing of the others. */
    private static boolean allDenied(List<String> codes, List<Fact> denials) {
        return !denials.isEmpty()
                && denials.stream().map(Comparison::code).toList().containsAll(codes);
    }

    private static String code(Fact fact) {
        return fact.value() instanceof FactValue.Code(String code) ? code : "";
    }

    /** {@code phase of the complaint: chronic}. */
    private static String stated(VocabularyEntry entry, List<Fact> facts) {
        return entry.meaning() + ": "
                + facts.stream().map(Comparison::code).distinct().collect(Collectors.joining(", "));
    }

    /** Of several amounts on record the largest counts: a course is as long as its longest count. */
    private Finding within(
            CriterionText text,
            FactQuery query,
            VocabularyEntry entry,
            FactTest.Within bounds,
            List<Fact> asserted,
            @Nullable String from,
            boolean exact) {
        Measure bound = bounds.high() != null ? bounds.high() : Objects.requireNonNull(bounds.low());
        record Amount(Fact fact, Measure measure) {}
        List<Amount> amounts = new ArrayList<>();
        for (Fact fact : asserted)
            if (fact.value() instanceof FactValue.Amount(Measure stated)) {
                Optional<Measure> converted = stated.in(bound.unit());
                converted.ifPresent(m -> amounts.add(new Amount(fact, m)));
            }
        if (amounts.isEmpty()) return silent(text, query, entry, from);
        Amount largest =
                Collections.max(amounts, Comparator.comparing(a -> a.measure().high()));
        Measure stated = ((FactValue.Amount) largest.fact().value()).measure();
        String because = entry.meaning() + ": " + stated.words() + ", where the guideline has " + words(bounds);
        List<Fact> deciding = List.of(largest.fact());
        if (Bounds.fits(largest.measure(), bounds)) return met(text, because, deciding, List.of());
        Optional<String> near =
                exact || !Bounds.isReckoned(query.fact()) ? Optional.empty() : Bounds.near(stated, bounds);
        return near.<Finding>map(by -> new Finding.Met(text, because, deciding, List.of(), null, List.of(), by, null))
                .orElseGet(() -> new Finding.NotMet(text, because, deciding, List.of()));
    }

    static String words(FactTest.Within bounds) {
        Measure low = bounds.low();
        Measure high = bounds.high();
        String floor = low == null ? "" : (bounds.lowOpen() ? "more than " : "at least ") + low.words();
        String ceiling = high == null ? "" : (bounds.highOpen() ? "less than " : "at most ") + high.words();
        return floor.isEmpty() || ceiling.isEmpty() ? floor + ceiling : floor + " and " + ceiling;
    }

    private static Finding met(CriterionText text, String because, List<Fact> facts, List<Fact> against) {
        Quoted quoted = Quoted.of(facts);
        return new Finding.Met(text, because, quoted.facts(), against, null, List.of(), null, quoted.further());
    }

    private static Finding notMet(CriterionText text, String because, List<Fact> facts) {
        Quoted quoted = Quoted.of(facts);
        return new Finding.NotMet(text, because, quoted.facts(), List.of(), quoted.further());
    }

    private Finding silent(CriterionText text, FactQuery query, VocabularyEntry entry, @Nullable String from) {
        return new Finding.NotDocumented(
                text, evidences.names().absence(entry, query, from), evidences.search(query, from), List.of());
    }
}
