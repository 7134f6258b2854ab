package imr.reading.clause;

import imr.domain.fact.Role;

/**
 * A part of a sentence that states something of its own: it has a verb, or stands for itself in a list of findings.
 *
 * @param from first token within the sentence
 * @param to   behind the last
 */
public record Clause(int from, int to, Role role) {
    public Clause {
        if (from < 0 || to < from) throw new IllegalArgumentException("a clause has a span");
    }

    public boolean holds(int token) {
        return token >= from && token < to;
    }
}
