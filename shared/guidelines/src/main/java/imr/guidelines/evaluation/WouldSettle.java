package imr.guidelines.evaluation;

import imr.domain.evaluation.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The smallest sets of things the record would have to show for a finding to be met. */
final class WouldSettle {
    /** Enough for a reader to choose from; the smallest come first. */
    private static final int AT_MOST = 4;

    private WouldSettle() {}

    static List<List<String>> of(Finding finding) {
        return needed(finding).stream().map(List::copyOf).toList();
    }

    private static List<NavigableSet<String>> needed(Finding finding) {
        return switch (finding) {
            case Finding.Met met -> List.of(new TreeSet<>());
            case Finding.NotApplicable none -> List.of(new TreeSet<>());
            case Finding.NotMet no -> needed(no, no.parts());
            case Finding.NotDocumented open -> needed(open, open.parts());
        };
    }

    private static List<NavigableSet<String>> needed(Finding finding, List<Finding> parts) {
        return switch (finding.criterion().combination()) {
            case NONE, NOT -> List.of(single(finding.criterion().wanted()));
            case ALL -> {
                List<NavigableSet<String>> sets = new ArrayList<>();
                sets.add(new TreeSet<>());
                for (Finding part : parts) sets = combine(sets, needed(part));
                yield sets;
            }
            case ANY, SOME -> {
                List<NavigableSet<String>> sets = new ArrayList<>();
                for (Finding part : parts)
                    if (!(part instanceof Finding.NotApplicable) && !(part instanceof Finding.Met))
                        sets.addAll(needed(part));
                yield smallest(sets);
            }
        };
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
        return sets.stream()
                .distinct()
                .sorted(Comparator.<NavigableSet<String>>comparingInt(NavigableSet::size)
                        .thenComparing(NavigableSet::toString))
                .limit(AT_MOST)
                .toList();
    }

    private static NavigableSet<String> single(String wanted) {
        NavigableSet<String> set = new TreeSet<>();
        set.add(wanted);
        return set;
    }
}
