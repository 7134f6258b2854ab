package imr.guidelines.evaluation;

import imr.domain.evaluation.Finding;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Library;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The smallest sets of things the record would have to show for a finding to be met. */
final class WouldSettle {
    /** Enough for a reader to choose from; the smallest come first. */
    private static final int AT_MOST = 4;

    private final Library library;

    private WouldSettle(Library library) {
        this.library = library;
    }

    /**
     * The sets, smallest first: the first has as few things as any that turns the finding, as far as no more than {@link #AT_MOST} ways
     * are kept of each part.
     */
    static List<List<String>> of(Library library, Criterion criterion, Finding finding) {
        return smallest(new WouldSettle(library).needed(criterion, finding)).stream()
                .map(List::copyOf)
                .toList();
    }

    private List<NavigableSet<String>> needed(Criterion criterion, Finding finding) {
        return switch (finding) {
            case Finding.Met met -> List.of(new TreeSet<>());
            case Finding.NotApplicable none -> List.of(new TreeSet<>());
            case Finding.NotMet no -> needed(criterion.decidedBy(), no);
            case Finding.NotDocumented open -> needed(criterion.decidedBy(), open);
        };
    }

    private List<NavigableSet<String>> needed(Expression expression, Finding finding) {
        List<Finding> parts = finding.parts();
        return switch (expression) {
            case Expression.Compare compare ->
                List.of(single(finding.criterion().wanted()));
            case Expression.Not not -> List.of(single(finding.criterion().wanted()));
            case Expression.Use use ->
                parts.isEmpty()
                        ? List.of(single(finding.criterion().wanted()))
                        : needed(definition(parts.getFirst()), parts.getFirst());
            case Expression.All(var of) -> some(of, parts, of.size());
            case Expression.Any(var of) -> some(of, parts, 1);
            case Expression.Grounds(var of) -> some(of, parts, 1);
            case Expression.AtLeast(int count, var of) -> some(of, parts, count);
        };
    }

    private Criterion definition(Finding meaning) {
        return library.content().definitions().stream()
                .map(Definition::meaning)
                .filter(criterion ->
                        criterion.text().id().equals(meaning.criterion().id()))
                .findFirst()
                .orElseThrow();
    }

    /** So many of the parts met that are not: sets by how many of the parts they meet. */
    private List<NavigableSet<String>> some(List<Criterion> of, List<Finding> parts, int count) {
        List<List<NavigableSet<String>>> open = new ArrayList<>();
        int asked = count;
        for (int i = 0; i < parts.size(); i++) {
            Finding part = parts.get(i);
            // What does not apply is not asked of an "all", and meets nothing of a choice.
            if (part instanceof Finding.Met || (part instanceof Finding.NotApplicable && count == of.size())) asked--;
            else if (!(part instanceof Finding.NotApplicable)) open.add(needed(of.get(i), part));
        }
        if (asked <= 0) return List.of(new TreeSet<>());
        if (asked == 1) {
            List<NavigableSet<String>> either = new ArrayList<>();
            open.forEach(either::addAll);
            return smallest(either);
        }
        if (asked == open.size()) {
            List<NavigableSet<String>> sets = open.getFirst();
            for (int i = 1; i < open.size(); i++) sets = combine(sets, open.get(i));
            return sets;
        }
        List<List<NavigableSet<String>>> byCount = new ArrayList<>();
        byCount.add(List.of(new TreeSet<>()));
        for (int i = 0; i < asked; i++) byCount.add(List.of());
        for (List<NavigableSet<String>> part : open)
            for (int met = asked; met > 0; met--) {
                List<NavigableSet<String>> either = new ArrayList<>(byCount.get(met));
                either.addAll(combine(byCount.get(met - 1), part));
                byCount.set(met, smallest(either));
            }
        return byCount.get(asked);
    }

    private static List<NavigableSet<String>> combine(
            List<NavigableSet<String>> left, List<NavigableSet<String>> right) {
        List<NavigableSet<String>> sums = new ArrayList<>();
        for (NavigableSet<String> a : left)
            for (NavigableSet<String> b : right) {
                NavigableSet<String> sum = new TreeSet<>(a);
                sum.addAll(b);
                sums.add(sum);
            }
        return smallest(sums);
    }

    private static List<NavigableSet<String>> smallest(List<NavigableSet<String>> sets) {
        if (sets.size() < 2) return sets;
        List<NavigableSet<String>> smallest = new ArrayList<>(AT_MOST + 1);
        for (NavigableSet<String> set : sets) {
            int at = smallest.size();
            while (at > 0 && compare(set, smallest.get(at - 1)) < 0) at--;
            if (at == AT_MOST || (at > 0 && compare(set, smallest.get(at - 1)) == 0)) continue;
            smallest.add(at, set);
            if (smallest.size() > AT_MOST) smallest.removeLast();
        }
        return smallest;
    }

    /** The smaller first, then by their words. */
    private static int compare(NavigableSet<String> a, NavigableSet<String> b) {
        if (a.size() != b.size()) return Integer.compare(a.size(), b.size());
        Iterator<String> ofB = b.iterator();
        for (String word : a) {
            int order = word.compareTo(ofB.next());
            if (order != 0) return order;
        }
        return 0;
    }

    private static NavigableSet<String> single(String wanted) {
        NavigableSet<String> set = new TreeSet<>();
        set.add(wanted);
        return set;
    }
}
