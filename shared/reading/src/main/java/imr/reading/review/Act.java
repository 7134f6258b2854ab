package imr.reading.review;

import imr.reading.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a verb of a decision does to a request. */
enum Act {
    ALLOW,
    MODIFY,
    DENY;

    private static final Set<String> ALLOWING = Set.of("approve", "certif", "authoriz", "authoris", "allow", "grant");
    private static final Set<String> MODIFYING = Set.of("modif", "reduc", "limit", "amend");
    private static final Set<String> DENYING =
            Set.of("den", "withh", "refus", "declin", "noncertif", "non-certif", "non-authoriz", "disapprov");
    private static final Set<String> ENDINGS =
            Set.of("", "e", "y", "s", "d", "es", "ed", "ied", "ies", "ying", "ing", "eld", "old", "olds");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "non", "no", "cannot", "un", "neither");

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
            if (word.startsWith(stem) && ENDINGS.contains(word.substring(stem.length()))) return true;
        return false;
    }
}
