package imr.reading.fact;

import imr.domain.fact.FactStatus;
import imr.domain.fact.Role;
import imr.reading.text.Term;
import java.util.Optional;

/** What surrounds a time that is told: whether it lasted, and whether the clause only wishes for it. */
final class TimeTold {
    private static final int NEARLY = 4;

    private final Amounts amounts;

    TimeTold(Amounts amounts) {
        this.amounts = amounts;
    }

    /** The word before a quantity that says it lasted ("for the past three weeks"); -1 when none does. */
    int lasting(Sentence sentence, Quantity time) {
        for (int at = time.from() - 1; at >= 0 && at >= time.from() - 1 - NEARLY; at--) {
            if (amounts.words("lasting").contains(sentence.word(at))) return at;
            if (!amounts.words("nearly").contains(sentence.word(at))) return -1;
        }
        return time.from() < sentence.size() && sentence.word(time.from()).startsWith("x") ? time.from() : -1;
    }

    /** Whether the words between two places, without those of a list, lie in one clause. */
    boolean has(Sentence sentence, String list, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(to, sentence.size()); at++)
            if (amounts.is(list, sentence.word(at))) return true;
        return false;
    }

    /** Whether one of these very words stands between two places: "start" is wished for, "started" was. */
    boolean says(Sentence sentence, String list, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(to, sentence.size()); at++)
            if (amounts.words(list).contains(sentence.word(at))) return true;
        return false;
    }

    int first(Sentence sentence, String list, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(to, sentence.size()); at++)
            if (amounts.is(list, sentence.word(at))) return at;
        return -1;
    }

    int clauseFrom(Sentence sentence, int at) {
        return sentence.clauses().isEmpty()
                ? 0
                : sentence.clauses().get(sentence.clauseAt(at)).from();
    }

    int clauseTo(Sentence sentence, int at) {
        return sentence.clauses().isEmpty()
                ? sentence.size()
                : sentence.clauses().get(sentence.clauseAt(at)).to();
    }

    /** Whether care or a drug is named between two places. */
    boolean namesCare(Sentence sentence, int from, int to) {
        for (Term term : sentence.terms())
            if (!term.kind().equals("body") && term.from() >= from && term.to() <= to) return true;
        return false;
    }

    /** Whether words state something that is or was so: no plan, no doubt, no denial, no review. */
    static boolean isSo(Sentence sentence, Scopes scopes, int from, int to) {
        Role role = sentence.roleAt(from);
        if (role == Role.REVIEW || role == Role.PLAN || ContextWords.cites(sentence)) return false;
        Optional<FactStatus> status = scopes.status(from, to);
        return status.isPresent()
                && (status.get() == FactStatus.ASSERTED || status.get() == FactStatus.HISTORICAL)
                && !scopes.isFramed(from);
    }
}
