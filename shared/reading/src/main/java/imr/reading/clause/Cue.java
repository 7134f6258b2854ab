package imr.reading.clause;

import imr.domain.fact.Role;
import imr.reading.text.Token;
import java.util.List;

/** Words that tell the role of the clause they stand in. {@code lead}: they decide; otherwise they hint. */
record Cue(Role role, boolean lead, List<String> words) {
    boolean isAt(List<Token> tokens, int at, int to) {
        if (at + words.size() > to) return false;
        for (int i = 0; i < words.size(); i++)
            if (!fits(words.get(i), tokens.get(at + i).text())) return false;
        return true;
    }

    private static boolean fits(String wanted, String word) {
        return wanted.endsWith("*") ? word.regionMatches(0, wanted, 0, wanted.length() - 1) : wanted.equals(word);
    }
}
