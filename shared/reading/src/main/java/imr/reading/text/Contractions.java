package imr.reading.text;

import java.util.List;
import java.util.Set;

/** Takes a contracted "not" apart, so that "hasn't had" denies as "has not had" does; dictation leaves the apostrophe out. */
final class Contractions {
    private static final String NOT = "not";
    private static final String CONTRACTED = "n't";
    private static final WordLists WORDS = WordLists.load(Contractions.class, "contractions.txt");
    private static final Set<String> WITHOUT_APOSTROPHE = WORDS.get("bare");
    private static final Set<String> CANNOT = WORDS.get("cannot");

    private Contractions() {}

    /** Adds a word, or the two words that it contracts, each with its own part of the place. */
    static void add(String word, int from, int to, List<Token> tokens) {
        boolean bare = WITHOUT_APOSTROPHE.contains(word);
        if (CANNOT.contains(word)) tokens.add(new Token("cannot", from, to));
        else if (bare
                || (word.endsWith(CONTRACTED) && word.length() == to - from && word.length() > CONTRACTED.length())) {
            int length = bare ? "nt".length() : CONTRACTED.length();
            tokens.add(new Token(verb(word.substring(0, word.length() - length)), from, to - length));
            tokens.add(new Token(NOT, to - length, to));
        } else tokens.add(new Token(word, from, to));
    }

    private static String verb(String cut) {
        return cut.equals("wo") ? "will" : cut;
    }
}
