package imr.authoring.mutation;

import static imr.authoring.mutation.Mutant.Kind.CONNECTIVE;
import static imr.authoring.mutation.Mutant.Kind.EXCEPTION;
import static imr.authoring.mutation.Mutant.Kind.TEST;
import static imr.authoring.mutation.Mutant.Kind.THRESHOLD;

import imr.authoring.words.TestWords;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Every criterion that differs from a given one by a single change. */
final class Changes {
    private Changes() {}

    static List<Change> of(Criterion criterion) {
        List<Change> changes = new ArrayList<>();
        String where = criterion.text().id().value();
        switch (criterion.decidedBy()) {
            case Expression.All(var of) -> {
                if (of.size() > 1)
                    changes.add(change(CONNECTIVE, criterion, "all becomes any", new Expression.Any(of)));
                changes.addAll(inside(criterion, of, Expression.All::new));
            }
            case Expression.Any(var of) -> {
                if (of.size() > 1)
                    changes.add(change(CONNECTIVE, criterion, "any becomes all", new Expression.All(of)));
                changes.addAll(inside(criterion, of, Expression.Any::new));
            }
            case Expression.Grounds(var of) -> {
                if (of.size() > 1)
                    changes.add(change(CONNECTIVE, criterion, "grounds become all", new Expression.All(of)));
                changes.addAll(inside(criterion, of, Expression.Grounds::new));
            }
            case Expression.AtLeast(int count, var of) -> {
                for (int other : new int[] {count - 1, count + 1})
                    if (other >= 1 && other <= of.size())
                        changes.add(change(
                                CONNECTIVE,
                                criterion,
                                "at least " + count + " becomes at least " + other,
                                new Expression.AtLeast(other, of)));
                changes.addAll(inside(criterion, of, parts -> new Expression.AtLeast(count, parts)));
            }
            case Expression.Not(var inner) -> {
                changes.add(change(CONNECTIVE, criterion, "not is dropped", new Expression.All(List.of(inner))));
                for (Change change : of(inner))
                    changes.add(change.within(part -> criterion.decided(new Expression.Not(part))));
            }
            case Expression.Use use -> {}
            case Expression.Compare(var query, var test) -> {
                for (FactTest other : others(test))
                    changes.add(change(
                            test instanceof FactTest.Within ? THRESHOLD : TEST,
                            criterion,
                            TestWords.of(test) + " becomes " + TestWords.of(other),
                            new Expression.Compare(query, other)));
            }
        }
        if (criterion.unless() != null) {
            Criterion exception = criterion.unless();
            changes.add(new Change(EXCEPTION, where, "the exception is dropped", criterion.excepting(null)));
            for (Change change : of(exception)) changes.add(change.within(criterion::excepting));
        }
        return changes;
    }

    private static List<FactTest> others(FactTest test) {
        return switch (test) {
            case FactTest.Documented documented -> List.of(new FactTest.NoneDocumented());
            case FactTest.NoneDocumented none -> List.of(new FactTest.Documented());
            case FactTest.RuledOut ruledOut -> List.of(new FactTest.Documented(), new FactTest.NoneDocumented());
            case FactTest.Within within -> Bounds.neighbours(within);
            case FactTest.IsOneOf(var codes) -> {
                List<FactTest> fewer = new ArrayList<>();
                for (String code : codes)
                    fewer.add(new FactTest.IsOneOf(
                            codes.stream().filter(c -> !c.equals(code)).toList()));
                yield fewer;
            }
            case FactTest.IsNotOneOf(var codes) -> {
                List<FactTest> fewer = new ArrayList<>();
                for (String code : codes)
                    fewer.add(new FactTest.IsNotOneOf(
                            codes.stream().filter(c -> !c.equals(code)).toList()));
                yield fewer;
            }
        };
    }

    private static List<Change> inside(
            Criterion criterion, List<Criterion> of, Function<List<Criterion>, Expression> form) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            int place = i;
            for (Change change : of(of.get(i)))
                changes.add(change.within(part -> {
                    List<Criterion> parts = new ArrayList<>(of);
                    parts.set(place, part);
                    return criterion.decided(form.apply(parts));
                }));
        }
        return changes;
    }

    private static Change change(Mutant.Kind kind, Criterion criterion, String words, Expression expression) {
        return new Change(kind, criterion.text().id().value(), words, criterion.decided(expression));
    }
}
