package imr.reading.clause;

import imr.reading.text.Token;
import imr.reading.text.WordLists;
import java.util.List;
import java.util.Set;

/**
 * Which words of a sentence are verbs that carry a clause: "sensation <em>is</em> decreased", "and <em>denied</em> fever", not "<em>reduced</em>
 * motion" or "to <em>walk</em>". By form and neighbours; the verbs stand in {@code verbs.txt}.
 */
final class Verbs {
    private final Set<String> auxiliary;
    private final Set<String> telling;
    private final Set<String> doing;
    private final Set<String> changing;
    private final Set<String> notBeforeVerb;
    private final Set<String> notBeforeAuxiliary;
    private final Set<String> irregularPast;
    private final Set<String> plural;
    private final Set<String> subjects;
    private final Set<String> behindParticiple;

    Verbs() {
        WordLists lists = WordLists.load(Verbs.class, "verbs.txt");
        auxiliary = lists.get("auxiliary");
        telling = lists.get("telling");
        doing = lists.get("doing");
        changing = lists.get("changing");
        notBeforeVerb = lists.get("not before a verb");
        notBeforeAuxiliary = lists.get("not before an auxiliary");
        irregularPast = lists.get("irregular past");
        plural = lists.get("plural");
        subjects = lists.get("subjects");
        behindParticiple = lists.get("behind a verb");
    }

    /** Whether the word at a place carries a clause that begins no earlier than {@code start}. */
    boolean carries(List<Token> tokens, int at, int start) {
        String word = tokens.get(at).text();
        String before = at > start ? tokens.get(at - 1).text() : "";
        if (before.equals("to")) return false;
        if (auxiliary.contains(word)) return !notBeforeAuxiliary.contains(before);
        if (word.endsWith("ing")) return false;
        if (WordLists.has(telling, word)) return !notBeforeVerb.contains(before) && (isPast(word) || !before.isEmpty());
        boolean does = WordLists.has(doing, word);
        if (!does && !WordLists.has(changing, word)) return false;
        if (subjects.contains(before)) return true;
        if (!isPast(word) || before.isEmpty() || notBeforeVerb.contains(before)) return false;
        if (does) return true;
        return at + 1 == tokens.size()
                || behindParticiple.contains(tokens.get(at + 1).text());
    }

    private boolean isPast(String word) {
        return word.endsWith("ed") || irregularPast.contains(word);
    }

    /** Whether a verb is of several subjects. */
    boolean isPlural(String word) {
        return plural.contains(word);
    }
}
