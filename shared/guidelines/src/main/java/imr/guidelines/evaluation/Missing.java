package imr.guidelines.evaluation;

import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Recommendation;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.Pathway;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far an item is from being recommended: the number of things in the smallest set that the record would have to show, 0 where it
 * is recommended, none where there is no recommendation. Exceptions that would waive a criterion do not count as a way. Safe for use by
 * many threads.
 */
public final class Missing {
    /** Alternatives kept at each step; a smaller set is lost only where so many others are as small. */
    private static final int KEPT = 32;

    private final Map<CriterionId, Integer> asked = new HashMap<>();

    public Missing(Library library) {
        for (Definition definition : library.content().definitions()) note(definition.meaning());
        for (Guideline guideline : library.content().guidelines())
            for (Pathway pathway : guideline.pathways()) note(pathway.criteria());
    }

    public OptionalInt of(ItemEvaluation item) {
        Finding finding = item.finding();
        return switch (item.recommendation()) {
            case Recommendation.Overturn overturn -> OptionalInt.of(0);
            case Recommendation.None none -> OptionalInt.empty();
            case Recommendation.Uphold uphold ->
                finding == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(Math.max(1, needed(finding).getFirst().size()));
        };
    }

    /** Of criteria that ask for several of their parts, for how many. */
    private void note(@Nullable Criterion criterion) {
        if (criterion == null) return;
        switch (criterion.decidedBy()) {
            case Expression.AtLeast(int count, var of) -> {
                asked.put(criterion.text().id(), count);
                of.forEach(this::note);
            }
            case Expression.All(var of) -> of.forEach(this::note);
            case Expression.Any(var of) -> of.forEach(this::note);
            case Expression.Not(var inner) -> note(inner);
            case Expression.Use use -> {}
            case Expression.Compare compare -> {}
        }
    }

    /** The smallest sets that would meet it, smallest first; never empty. */
    private List<NavigableSet<String>> needed(Finding finding) {
        if (finding instanceof Finding.Met || finding instanceof Finding.NotApplicable) return nothing();
        int met = (int)
                finding.parts().stream().filter(Finding.Met.class::isInstance).count();
        return switch (finding.criterion().combination()) {
            case NONE, NOT -> List.of(new TreeSet<>(List.of(finding.criterion().wanted())));
            case ALL -> chosen(finding.parts(), finding.parts().size());
            case ANY -> chosen(open(finding), 1);
            case SOME ->
                chosen(open(finding), asked.getOrDefault(finding.criterion().id(), met + 1) - met);
        };
    }

    private static List<Finding> open(Finding finding) {
        return finding.parts().stream()
                .filter(part -> part instanceof Finding.NotMet || part instanceof Finding.NotDocumented)
                .toList();
    }

    /** The smallest ways to meet so many of these, by how many are met so far. */
    private List<NavigableSet<String>> chosen(List<Finding> parts, int count) {
        List<List<NavigableSet<String>>> ways = new ArrayList<>();
        ways.add(nothing());
        for (int i = 1; i <= count; i++) ways.add(List.of());
        for (Finding part : parts) {
            List<NavigableSet<String>> more = needed(part);
            for (int met = count; met > 0; met--) {
                List<NavigableSet<String>> all = new ArrayList<>(ways.get(met));
                for (NavigableSet<String> one : ways.get(met - 1))
                    for (NavigableSet<String> other : more) all.add(sum(one, other));
                ways.set(met, smallest(all));
            }
        }
        List<NavigableSet<String>> enough = ways.get(Math.max(0, count));
        return enough.isEmpty() ? List.of(new TreeSet<>(List.of("another request"))) : enough;
    }

    private static NavigableSet<String> sum(NavigableSet<String> one, NavigableSet<String> other) {
        NavigableSet<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static List<NavigableSet<String>> smallest(List<NavigableSet<String>> sets) {
        return sets.stream()
                .distinct()
                .sorted(Comparator.<NavigableSet<String>>comparingInt(NavigableSet::size)
                        .thenComparing(Object::toString))
                .limit(KEPT)
                .toList();
    }

    private static List<NavigableSet<String>> nothing() {
        return List.of(new TreeSet<>());
    }
}
