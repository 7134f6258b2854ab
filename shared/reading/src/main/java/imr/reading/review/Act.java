package imr.reading.review;

import imr.reading.text.Token;
import imr.reading.text.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a verb of a decision does to a request. */
enum Act {
    ALLOW,
    MODIFY,
    DENY;

    static final WordLists WORDS = WordLists.load(Act.class, "decision-words.txt");
    private static final Set<String> ALLOWING = WORDS.get("allow");
    private static final Set<String> MODIFYING = WORDS.get("modify");
    private static final Set<String> DENYING = WORDS.get("deny");
    private static final Set<String> ENDINGS = WORDS.get("endings");
    private static final Set<String> NEGATIONS = WORDS.get("negations");

    /** The act of a verb; empty for nouns ("request for authorization") and for all other words. */
    static Optional<Act> at(List<Token> tokens, int at) {
        String word = tokens.get(at).text();
        if (is(word, DENYING)) return Optional.of(DENY);
        if (is(word, MODIFYING)) return Optional.of(MODIFY);
        if (!is(word, ALLOWING)) return Optional.empty();
        for (int before = Math.max(0, at - 2); before < at; before++)
            if (NEGATIONS.contains(tokens.get(before).text())) return Optional.of(DENY);
        return Optional.of(ALLOW);
    }

    private static boolean is(String word, Set<String> stems) {
        for (String stem : stems)
            if (word.startsWith(stem) && (word.equals(stem) || ENDINGS.contains(word.substring(stem.length()))))
                return true;
        return false;
    }
}
