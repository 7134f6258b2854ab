package imr.letters.rationale;

import imr.letters.view.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the parts of a rationale are put: ordinals, clauses, reckonings. */
final class Phrases {
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final Pattern RECKONING = Pattern.compile("([^:;]+): ([^:;]+), where the guideline has ([^;]+)");

    private Phrases() {}

    /** {@code the first, second and fourth}; of a single condition {@code this}. */
    static String ordinals(List<Integer> places, int of) {
        if (of == 1) return "this";
        if (places.size() == of) return of == 2 ? "both" : "all of these";
        return "the "
                + Wording.list(places.stream()
                        .map(at -> at < ORDINALS.size() ? ORDINALS.get(at) : "no. " + (at + 1))
                        .toList());
    }

    /** A condition as it goes on behind {@code that}: its main clause, without capital and full stop. */
    static String clause(String says) {
        String main = says.strip().split("; ", 2)[0];
        if (main.endsWith(".")) main = main.substring(0, main.length() - 1);
        return Wording.inside(main);
    }

    /** The amounts of a finding as a clause; empty where it reckons with none. Of several, the first. */
    static Optional<String> reckoning(String because) {
        Matcher matcher = RECKONING.matcher(because);
        if (!matcher.find()) return Optional.empty();
        return Optional.of("the guideline has " + matcher.group(3).strip() + ", and here it is "
                + matcher.group(2).strip() + " (" + matcher.group(1).strip() + ")");
    }

    /** Clauses joined so that each can be told from the next, though they have commas of their own. */
    static String joined(List<String> clauses) {
        if (clauses.size() < 2) return String.join("", clauses);
        List<String> all = new ArrayList<>(clauses);
        String last = all.removeLast();
        return String.join("; ", all) + "; and " + last;
    }
}
