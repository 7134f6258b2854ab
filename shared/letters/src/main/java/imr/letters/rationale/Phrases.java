package imr.letters.rationale;

import imr.letters.view.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the parts of a rationale are put: clauses and reckonings. */
final class Phrases {
    private static final Pattern RECKONING = Pattern.compile("([^:;]+): ([^:;]+), where the guideline has ([^;]+)");
    private static final Pattern VISITS = Pattern.compile(" visits?| per week");

    private Phrases() {}

    /** A condition as it goes on behind {@code that}: its main clause, without capital and full stop. */
    static String clause(String says) {
        String main = says.strip().split("; ", 2)[0];
        if (main.endsWith(".")) main = main.substring(0, main.length() - 1);
        return Wording.inside(main);
    }

    /**
     * The amounts of a finding as a clause, such as {@code the number of visits in dispute is 12, where the guideline has at most 6}; empty where it
     * reckons with none. Of several, the first.
     */
    static Optional<String> reckoning(String because) {
        Matcher matcher = RECKONING.matcher(because);
        if (!matcher.find()) return Optional.empty();
        String what = matcher.group(1).strip();
        String amount = matcher.group(2).strip();
        String bound = matcher.group(3).strip();
        if (!what.startsWith("visits"))
            return Optional.of("the " + what + " is " + amount + ", where the guideline has " + bound);
        return Optional.of(
                "the number of " + what + " is " + unitless(amount) + ", where the guideline has " + unitless(bound));
    }

    private static String unitless(String visits) {
        return VISITS.matcher(visits).replaceAll("");
    }

    /** Clauses joined so that each can be told from the next, though they have commas of their own. */
    static String joined(List<String> clauses) {
        if (clauses.size() < 2) return String.join("", clauses);
        List<String> all = new ArrayList<>(clauses);
        String last = all.removeLast();
        return String.join("; ", all) + "; and " + last;
    }
}
