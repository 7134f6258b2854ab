package imr.reading.fact;

import imr.reading.clause.Clause;
import java.util.Set;

/** A word of a clause, and what stands about it there. */
record Spot(Sentence sentence, Clause clause, int at) {
    String word() {
        return sentence.word(at);
    }

    /** The word at a place of the clause, empty outside of it. */
    String wordAt(int place) {
        return place < clause.from() || place >= clause.to() ? "" : sentence.word(place);
    }

    /** Whether one of the words stands in the clause before this place. */
    boolean isBehindAny(Set<String> words) {
        for (int before = clause.from(); before < at; before++) if (words.contains(sentence.word(before))) return true;
        return false;
    }

    /** Whether one of the words stands in the clause behind this place, or begins the clause that follows. */
    boolean isBeforeAny(Set<String> words) {
        for (int next = at + 1; next < clause.to(); next++) if (words.contains(sentence.word(next))) return true;
        return clause.to() < sentence.size() && words.contains(sentence.word(clause.to()));
    }
}
