package imr.reading.clause;

import imr.reading.text.Token;
import imr.reading.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence where another statement begins: at a semicolon, at a word that turns to something else ("but", "which"), and at a comma or "and"
 * behind which a verb carries what follows. A list of things without a verb stays one clause.
 */
final class ClauseSplitter {
    private static final String NOT = "not";

    private final Verbs verbs = new Verbs();
    private final Set<String> turning;
    private final Set<String> turningBeforeVerb;
    private final Set<String> joining;
    private final Set<String> leading;
    private final Set<String> tests;

    ClauseSplitter() {
        WordLists lists = WordLists.load(ClauseSplitter.class, "verbs.txt");
        turning = lists.get("turning");
        turningBeforeVerb = lists.get("turning before a verb");
        joining = lists.get("joining");
        leading = lists.get("leading");
        tests = lists.get("test");
    }

    /** The first token of each clause, ascending, 0 first. */
    List<Integer> starts(List<Token> tokens) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        int depth = 0;
        for (int at = 1; at < tokens.size(); at++) {
            String word = tokens.get(at - 1).text();
            if (word.equals("(")) depth++;
            if (word.equals(")")) depth = Math.max(0, depth - 1);
            if (depth > 0) continue;
            boolean begins = word.equals(";")
                    || word.equals(".")
                    || turns(tokens, at)
                    || turnsBeforeVerb(tokens, at)
                    || (isJoint(tokens, at) && hasVerb(tokens, at, starts.getLast()));
            if (begins && at > starts.getLast()) starts.add(at);
        }
        return starts;
    }

    /** "Yet" turns to something else; "not yet" does not. */
    private boolean turns(List<Token> tokens, int at) {
        return turning.contains(tokens.get(at).text())
                && !tokens.get(at - 1).text().equals(NOT);
    }

    private boolean turnsBeforeVerb(List<Token> tokens, int at) {
        if (!turningBeforeVerb.contains(tokens.get(at).text())) return false;
        for (int to = at + 1; to < tokens.size() && !isEnd(tokens.get(to).text()); to++)
            if (verbs.carries(tokens, to, at + 1)) return true;
        return false;
    }

    /** Whether a place is behind a comma or at "and", not both of ", and". */
    private boolean isJoint(List<Token> tokens, int at) {
        String word = tokens.get(at).text();
        String before = tokens.get(at - 1).text();
        return before.equals(",") || (joining.contains(word) && !before.equals(","));
    }

    /** Whether a verb carries the words from a joint to the next; one in the plural may be that of the words before as well. */
    private boolean hasVerb(List<Token> tokens, int at, int start) {
        int from = joining.contains(tokens.get(at).text()) ? at + 1 : at;
        for (int to = from; to < tokens.size() && !isEnd(tokens.get(to).text()); to++)
            if (verbs.carries(tokens, to, from))
                return !isLeading(tokens, start, at)
                        && !isListOfTests(tokens, start, at)
                        && (!verbs.isPlural(tokens.get(to).text()) || isCarried(tokens, start, at));
        return false;
    }

    /** "With acupuncture, tolerance increased" is one statement. */
    private boolean isLeading(List<Token> tokens, int from, int to) {
        return leading.contains(tokens.get(from).text()) && !isCarried(tokens, from, to);
    }

    /** "Tinel's sign, Finkelstein's sign and Allen's sign was negative": names of one kind without a verb are its subjects. */
    private boolean isListOfTests(List<Token> tokens, int start, int at) {
        int last = tokens.get(at - 1).text().equals(",") ? at - 2 : at - 1;
        return last >= start && tests.contains(tokens.get(last).text()) && !isCarried(tokens, start, at);
    }

    private boolean isCarried(List<Token> tokens, int from, int to) {
        for (int at = from; at < to; at++) if (verbs.carries(tokens, at, from)) return true;
        return false;
    }

    private boolean isEnd(String word) {
        return word.equals(",")
                || word.equals(";")
                || word.equals("(")
                || joining.contains(word)
                || turning.contains(word);
    }
}
