package imr.reading.fact;

import imr.domain.fact.Role;
import imr.reading.clause.Clause;
import imr.reading.text.Term;
import imr.reading.text.Token;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence of a page in tokens, with its clauses and the body parts, treatments and drugs it mentions. */
final class Sentence {
    private final String page;
    private final List<Token> tokens;
    private final List<Term> terms;
    private final Term[] termStarts;
    private final List<Clause> clauses;
    private final int[] clauseAt;
    private final @Nullable LocalDate dated;
    private final boolean ownDate;
    private final @Nullable LocalDate noted;

    Sentence(
            String page,
            List<Token> tokens,
            List<Term> terms,
            List<Clause> clauses,
            @Nullable LocalDate dated,
            boolean ownDate,
            @Nullable LocalDate noted) {
        this.page = page;
        this.tokens = tokens;
        this.terms = terms;
        this.termStarts = new Term[tokens.size()];
        this.clauses = clauses;
        this.clauseAt = new int[tokens.size()];
        this.dated = dated;
        this.ownDate = ownDate;
        this.noted = noted;
        for (Term term : terms) if (termStarts[term.from()] == null) termStarts[term.from()] = term;
        for (int i = 0; i < clauses.size(); i++)
            for (int at = clauses.get(i).from(); at < clauses.get(i).to(); at++) clauseAt[at] = i;
    }

    int size() {
        return tokens.size();
    }

    String word(int at) {
        return tokens.get(at).text();
    }

    boolean isCapitalized(int at) {
        return Character.isUpperCase(page.charAt(tokens.get(at).start()));
    }

    /** Whether a word stands in square brackets of its own: "[STOPPED]". */
    boolean isInBrackets(int at) {
        int before = tokens.get(at).start() - 1;
        int behind = tokens.get(at).end();
        return before >= 0 && behind < page.length() && page.charAt(before) == '[' && page.charAt(behind) == ']';
    }

    Token token(int at) {
        return tokens.get(at);
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Term> terms() {
        return terms;
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** The number of the clause a token stands in. */
    int clauseAt(int token) {
        return clauseAt[Math.min(token, clauseAt.length - 1)];
    }

    /** The role of the clause a token stands in. */
    Role roleAt(int token) {
        return clauses.isEmpty() ? Role.OTHER : clauses.get(clauseAt(token)).role();
    }

    /** The date the sentence or the note it stands in gives. */
    @Nullable
    LocalDate dated() {
        return dated;
    }

    /** The date of the note, whatever dates the sentence gives. */
    @Nullable
    LocalDate noted() {
        return noted;
    }

    /** Whether the sentence itself gives its date. */
    boolean hasOwnDate() {
        return ownDate;
    }

    /** The kind of the term that begins at a place: body, treatment, drug; {@code null} when none does. */
    @Nullable
    String kindAt(int at) {
        Term term = termStarts[at];
        return term == null ? null : term.kind();
    }

    /** Length in tokens of the term at a place, 0 when there is none of the asked kind ({@code drug}, {@code drug:opioid}). */
    int termAt(int at, String kind) {
        Term term = termStarts[at];
        if (term == null) return 0;
        int colon = kind.indexOf(':');
        String wanted = colon < 0 ? kind : kind.substring(0, colon);
        if (!term.kind().equals(wanted)) return 0;
        if (colon >= 0) {
            String family = kind.substring(colon + 1);
            boolean fits = family.equals(term.family())
                    || family.equals(term.code())
                    || term.code().startsWith(family + ".");
            if (!fits) return 0;
        }
        return term.to() - term.from();
    }

    boolean endsClause(int at) {
        String word = word(at);
        return word.equals(";") || word.equals(".");
    }

    /** The words between two tokens as they stand on the page. */
    String words(int from, int to) {
        return page.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
