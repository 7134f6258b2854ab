package imr.functions.intake;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The problems of a document, those of many pages in one line each: a scan of a thousand pages has one problem, not a thousand. */
final class PageProblems {
    /** As many pages with the same problem are named one by one. */
    private static final int FEW = 10;
    /** Stretches of pages named; behind them only how many there are. */
    private static final int STRETCHES = 30;

    private static final Pattern PAGE = Pattern.compile("(.*), page (\\d{1,9})");

    private PageProblems() {}

    static List<Problem> gathered(DocumentId document, List<Problem> problems) {
        Map<String, List<Problem>> byCode = new LinkedHashMap<>();
        for (Problem problem : problems)
            byCode.computeIfAbsent(problem.code(), code -> new ArrayList<>()).add(problem);
        List<Problem> gathered = new ArrayList<>();
        for (List<Problem> same : byCode.values()) {
            if (same.size() <= FEW) gathered.addAll(same);
            else gathered.add(together(document, same));
        }
        return gathered;
    }

    /** The pages that problems are of. */
    static Set<Integer> pages(List<Problem> problems) {
        Set<Integer> pages = new HashSet<>();
        for (Problem problem : problems) {
            Matcher place = PAGE.matcher(problem.place());
            if (place.matches()) pages.add(Integer.parseInt(place.group(2)));
        }
        return pages;
    }

    private static Problem together(DocumentId document, List<Problem> same) {
        Problem first = same.getFirst();
        return new Problem(first.code(), document.value() + ", pages " + stretches(same), first.advice());
    }

    private static String stretches(List<Problem> same) {
        StringBuilder out = new StringBuilder();
        int stretches = 0;
        int from = -1;
        int last = -1;
        for (Problem problem : same) {
            Matcher place = PAGE.matcher(problem.place());
            if (!place.matches()) continue;
            int page = Integer.parseInt(place.group(2));
            if (page != last + 1 || from < 0) {
                if (from >= 0 && ++stretches <= STRETCHES) append(out, from, last);
                from = page;
            }
            last = page;
        }
        if (from >= 0 && ++stretches <= STRETCHES) append(out, from, last);
        if (stretches > STRETCHES) out.append(", … (").append(same.size()).append(" pages)");
        return out.toString();
    }

    private static void append(StringBuilder out, int from, int to) {
        if (!out.isEmpty()) out.append(", ");
        out.append(from);
        if (to > from) out.append('-').append(to);
    }
}
