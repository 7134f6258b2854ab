package imr.authoring;

import imr.domain.Measure;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactTest;
import java.math.BigDecimal;
import java.util.List;

/**
 * What follows from what, by form alone: whether one expression can never be met without another, or never together with it. Says yes only
 * when it is certain; criteria with an exception are left alone.
 */
final class Implication {
    private Implication() {}

    /** Whether the second is met whenever the first is. */
    static boolean implies(Criterion a, Criterion b) {
        return a.unless() == null && b.unless() == null && implies(a.decidedBy(), b.decidedBy());
    }

    private static boolean implies(Expression first, Expression second) {
        Expression a = plainly(first);
        Expression b = plainly(second);
        if (a instanceof Expression.All(var of)
                && of.stream().anyMatch(part -> plain(part) && implies(part.decidedBy(), b))) return true;
        if (b instanceof Expression.Any(var of)
                && of.stream().anyMatch(part -> plain(part) && implies(a, part.decidedBy()))) return true;
        if (b instanceof Expression.All(var of)
                && of.stream().allMatch(part -> plain(part) && implies(a, part.decidedBy()))) return true;
        if (a instanceof Expression.Any(var of)
                && of.stream().allMatch(part -> plain(part) && implies(part.decidedBy(), b))) return true;
        return switch (a) {
            case Expression.Compare one ->
                b instanceof Expression.Compare other
                        && one.query().equals(other.query())
                        && implies(one.test(), other.test());
            case Expression.Use one -> one.equals(b);
            case Expression.AtLeast(int count, var of) ->
                b instanceof Expression.AtLeast(int fewer, var others)
                        && count >= fewer
                        && of.stream().allMatch(part -> others.stream().anyMatch(other -> same(part, other)));
            case Expression.Not(var inner) -> b instanceof Expression.Not(var other) && implies(other, inner);
            case Expression.All all -> false;
            case Expression.Any any -> false;
            case Expression.Grounds grounds -> false;
        };
    }

    /** Grounds are met as any list is of which one is enough. */
    private static Expression plainly(Expression expression) {
        return expression instanceof Expression.Grounds(var of) ? new Expression.Any(of) : expression;
    }

    /** Whether each is met exactly when the other is. */
    static boolean same(Criterion a, Criterion b) {
        return implies(a, b) && implies(b, a);
    }

    private static boolean plain(Criterion criterion) {
        return criterion.unless() == null;
    }

    private static boolean implies(FactTest a, FactTest b) {
        if (a.equals(b)) return true;
        return switch (b) {
            case FactTest.Documented documented ->
                a instanceof FactTest.Within || a instanceof FactTest.IsOneOf || a instanceof FactTest.IsNotOneOf;
            case FactTest.NoneDocumented none -> a instanceof FactTest.RuledOut;
            case FactTest.Within outer -> a instanceof FactTest.Within inner && lies(inner, outer);
            case FactTest.IsOneOf(var more) -> a instanceof FactTest.IsOneOf(var few) && more.containsAll(few);
            case FactTest.IsNotOneOf(var few) -> a instanceof FactTest.IsNotOneOf(var more) && more.containsAll(few);
            case FactTest.RuledOut ruledOut -> false;
        };
    }

    private static boolean lies(FactTest.Within inner, FactTest.Within outer) {
        if (outer.low() != null) {
            if (inner.low() == null) return false;
            int against = base(inner.low()).compareTo(base(outer.low()));
            if (against < 0 || (against == 0 && outer.lowOpen() && !inner.lowOpen())) return false;
        }
        if (outer.high() != null) {
            if (inner.high() == null) return false;
            int against = base(inner.high()).compareTo(base(outer.high()));
            return against < 0 || (against == 0 && (!outer.highOpen() || inner.highOpen()));
        }
        return true;
    }

    /** Whether both can never be met at once. */
    static boolean excludes(Criterion a, Criterion b) {
        return plain(a)
                && plain(b)
                && a.decidedBy() instanceof Expression.Compare(var query, var test)
                && b.decidedBy() instanceof Expression.Compare(var otherQuery, var otherTest)
                && query.equals(otherQuery)
                && (excludes(test, otherTest) || excludes(otherTest, test));
    }

    private static boolean excludes(FactTest a, FactTest b) {
        return switch (a) {
            case FactTest.NoneDocumented none -> implies(b, new FactTest.Documented());
            case FactTest.RuledOut ruledOut -> implies(b, new FactTest.Documented());
            case FactTest.Within within -> b instanceof FactTest.Within other && apart(within, other);
            case FactTest.Documented documented -> false;
            case FactTest.IsOneOf(var one) -> b instanceof FactTest.IsNotOneOf(var none) && none.containsAll(one);
            case FactTest.IsNotOneOf none -> false;
        };
    }

    private static boolean apart(FactTest.Within a, FactTest.Within b) {
        if (a.high() == null || b.low() == null) return false;
        int against = base(a.high()).compareTo(base(b.low()));
        return against < 0 || (against == 0 && (a.highOpen() || b.lowOpen()));
    }

    private static BigDecimal base(Measure measure) {
        return measure.low().multiply(BigDecimal.valueOf(measure.unit().factor()));
    }

    /** The comparisons an {@code all} asks for at once, those of an inner {@code all} among them. */
    static List<Criterion> together(Criterion criterion) {
        if (!(criterion.decidedBy() instanceof Expression.All(var of)) || !plain(criterion)) return List.of(criterion);
        return of.stream().flatMap(part -> together(part).stream()).toList();
    }
}
