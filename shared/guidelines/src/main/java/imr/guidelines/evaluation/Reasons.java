package imr.guidelines.evaluation;

import imr.domain.evaluation.Finding;
import imr.domain.fact.FactId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The reasons of several findings in one sentence. What differs only in the treatment or drug is said once: "no physical therapy, no
 * chiropractic on record".
 */
final class Reasons {
    static final String NOT_DOCUMENTED = "not documented: ";

    private Reasons() {}

    static String together(List<Finding> findings) {
        if (findings.size() == 1) return findings.getFirst().because();
        Set<String> reasons = new LinkedHashSet<>();
        for (int from = 0; from < findings.size(); ) {
            int to = from + 1;
            while (to < findings.size() && alike(findings.get(from), findings.get(to))) to++;
            reasons.add(
                    to == from + 1
                            ? findings.get(from).because()
                            : merged(findings.subList(from, to).stream()
                                    .map(Finding::because)
                                    .distinct()
                                    .toList()));
            from = to;
        }
        return once(reasons);
    }

    /** Whether both look in vain for the same fact. */
    private static boolean alike(Finding a, Finding b) {
        if (!(a instanceof Finding.NotDocumented one) || !(b instanceof Finding.NotDocumented other)) return false;
        List<FactId> facts = one.search().facts();
        return facts.size() == 1
                && facts.equals(other.search().facts())
                && a.parts().isEmpty()
                && b.parts().isEmpty();
    }

    private static String merged(List<String> reasons) {
        if (reasons.size() == 1) return reasons.getFirst();
        List<List<String>> words = new ArrayList<>();
        for (String reason : reasons) words.add(Arrays.asList(reason.split(" ")));
        int end = shared(words, true);
        if (end > 0) return joined(words, 0, end);
        int start = shared(words, false);
        return start > 0 ? joined(words, start, 0) : String.join("; ", reasons);
    }

    private static String joined(List<List<String>> words, int start, int end) {
        List<String> first = words.getFirst();
        List<String> middles = words.stream()
                .map(line -> String.join(" ", line.subList(start, line.size() - end)))
                .toList();
        List<String> sentence = new ArrayList<>(first.subList(0, start));
        sentence.add(String.join(", ", middles));
        sentence.addAll(first.subList(first.size() - end, first.size()));
        return String.join(" ", sentence);
    }

    /** How many words all begin or end with, one at least being left of each. */
    private static int shared(List<List<String>> words, boolean fromEnd) {
        int most = words.stream().mapToInt(List::size).min().orElse(1) - 1;
        List<String> first = words.getFirst();
        int shared = 0;
        while (shared < most) {
            int at = shared;
            String word = first.get(fromEnd ? first.size() - 1 - at : at);
            if (!words.stream().allMatch(line -> line.get(fromEnd ? line.size() - 1 - at : at)
                    .equals(word))) break;
            shared++;
        }
        return shared;
    }

    private static String once(Collection<String> reasons) {
        if (reasons.size() == 1) return reasons.iterator().next();
        StringBuilder all = new StringBuilder();
        for (String reason : reasons) {
            boolean said = !all.isEmpty() && reason.startsWith(NOT_DOCUMENTED);
            if (!all.isEmpty()) all.append("; ");
            all.append(said ? reason.substring(NOT_DOCUMENTED.length()) : reason);
        }
        return all.toString();
    }
}
