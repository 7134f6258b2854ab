package imr.guidelines.evaluation;

import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.guidelines.library.Derivation.Carried;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactQuery;
import imr.guidelines.library.FactTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The facts that meet what another follows from, in sets that go together: of one region, side, treatment and drug as far as carried over. */
final class Premise {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern OR = Pattern.compile("\\|");

    /** The words of a query, each as it begins in a text, by how the library writes them; there are as many as the library has. */
    private static final Map<String, List<String>> BEGINNINGS = new ConcurrentHashMap<>();

    private final Map<FactId, List<Fact>> facts;
    private final Set<Carried> carries;

    Premise(Map<FactId, List<Fact>> facts, Set<Carried> carries) {
        this.facts = facts;
        this.carries = carries;
    }

    List<Together> met(Expression expression) {
        return switch (expression) {
            case Expression.Compare(var query, var test) -> met(query, test);
            case Expression.Any(var of) -> {
                List<Together> any = new ArrayList<>();
                for (var part : of) any.addAll(met(part.decidedBy()));
                yield any;
            }
            case Expression.All(var of) -> {
                List<Together> sets = null;
                for (var part : of) {
                    if (isSilence(part.decidedBy())) continue;
                    sets = sets == null ? met(part.decidedBy()) : joined(sets, met(part.decidedBy()));
                    if (sets.isEmpty()) yield sets;
                }
                List<Together> found = sets == null ? List.of() : sets;
                for (var part : of)
                    if (part.decidedBy() instanceof Expression.Compare(var query, var test)
                            && test instanceof FactTest.NoneDocumented)
                        found = found.stream()
                                .filter(set -> met(query, new FactTest.Documented()).stream()
                                        .noneMatch(set::goesWith))
                                .toList();
                yield found;
            }
            case Expression.Grounds grounds -> List.of();
            case Expression.AtLeast some -> List.of();
            case Expression.Not not -> List.of();
            case Expression.Use use -> List.of();
        };
    }

    private static boolean isSilence(Expression expression) {
        return expression instanceof Expression.Compare(var query, var test) && test instanceof FactTest.NoneDocumented;
    }

    private static List<Together> joined(List<Together> left, List<Together> right) {
        List<Together> joined = new ArrayList<>();
        for (Together a : left)
            for (Together b : right)
                if (a.goesWith(b)) {
                    Together both = a.with(b);
                    if (joined.stream().noneMatch(both::saysTheSameAs)) joined.add(both);
                }
        return joined;
    }

    private List<Together> met(FactQuery query, FactTest test) {
        List<Fact> named = facts.get(query.fact());
        if (named == null) return List.of();
        List<Together> met = new ArrayList<>();
        for (Fact fact : named)
            if (attributed(fact, query) && worded(fact, query.words()) && meets(fact, test)) {
                Together one = Together.of(fact, carries);
                if (met.stream().noneMatch(one::saysTheSameAs)) met.add(one);
            }
        return met;
    }

    private static boolean meets(Fact fact, FactTest test) {
        boolean said = fact.status() == FactStatus.ASSERTED || fact.status() == FactStatus.HISTORICAL;
        String code = fact.value() instanceof FactValue.Code(String stated) ? stated : "";
        return switch (test) {
            case FactTest.Documented documented -> said;
            case FactTest.RuledOut ruledOut -> fact.status() == FactStatus.NEGATED;
            case FactTest.NoneDocumented none -> false;
            case FactTest.IsOneOf(var codes) -> said && codes.contains(code);
            case FactTest.IsNotOneOf(var codes) -> said && !codes.contains(code);
            case FactTest.Within within ->
                said && fact.value() instanceof FactValue.Amount(var amount) && Bounds.fits(amount, within);
        };
    }

    private static boolean attributed(Fact fact, FactQuery query) {
        return Bindings.ofTreatment(fact, Bindings.named(query.of()))
                && (query.drug() == null
                        || query.drug().equals(FactQuery.ANY)
                        || query.drug().equals(fact.drug()));
    }

    /** Whether one of the words begins a word of the evidence. */
    private static boolean worded(Fact fact, @Nullable String words) {
        if (words == null) return true;
        List<String> beginnings = BEGINNINGS.computeIfAbsent(words, Premise::beginnings);
        for (Evidence evidence : fact.evidence()) {
            String text = " "
                    + BETWEEN_WORDS
                            .matcher(evidence.words().toLowerCase(Locale.ROOT))
                            .replaceAll(" ");
            for (String beginning : beginnings) if (text.contains(beginning)) return true;
        }
        return false;
    }

    private static List<String> beginnings(String words) {
        return OR.splitAsStream(words).map(word -> " " + word.strip()).toList();
    }
}
