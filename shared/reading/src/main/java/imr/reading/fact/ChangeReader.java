package imr.reading.fact;

import imr.domain.fact.FactStatus;
import imr.reading.clause.Clause;
import imr.reading.fact.CourseWords.Theme;
import imr.reading.fact.CourseWords.Way;
import imr.reading.text.Term;
import imr.reading.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the changes that a clause tells: a word of change, what it is said of in the same clause, and the care that is named there or that a pronoun stands
 * for. A change that is hoped for, or that a movement brings on, is none.
 */
final class ChangeReader {
    /** Words between a noun of change and what changed: "improvement in the level of pain". */
    private static final int BEHIND = 5;

    private static final String SOME_CARE = "conservative-care";
    private static final int DENIED_OVER = 5;
    private static final int PRONOUN_NEAR = 4;

    private final CourseWords words = new CourseWords();
    private final Figures figures = new Figures(words);

    List<Change> changes(Sentence sentence, Clause clause, Scopes scopes, Discourse discourse) {
        List<Change> changes = new ArrayList<>(2);
        for (int at = clause.from(); at < clause.to(); at++) {
            Way way = words.way(sentence.word(at));
            if (way == null) way = figures.way(sentence, clause, at);
            if (way == null || isPartOfTerm(sentence, at) || isHoped(sentence, clause, at, scopes)) continue;
            Change change = change(sentence, clause, at, way, scopes, discourse);
            if (change != null) changes.add(change);
        }
        return changes;
    }

    private @Nullable Change change(
            Sentence sentence, Clause clause, int at, Way way, Scopes scopes, Discourse discourse) {
        List<Term> care = care(sentence, clause, at, way, discourse);
        if (way == Way.PERSIST) {
            if (care.isEmpty() || !isInSpite(sentence, clause)) return null;
            return new Change(at, Way.FAIL, theme(sentence, clause, at), false, false, care);
        }
        boolean describes = words.describing.contains(sentence.word(at)) && behind(sentence, clause, at) != null;
        if (describes && care.isEmpty()) return null;
        if (care.isEmpty() && isBroughtOn(sentence, clause, at, way)) return null;
        boolean denied = isDenied(sentence, clause, at)
                || scopes.status(at, at + 1).orElse(FactStatus.ASSERTED) == FactStatus.NEGATED;
        Theme theme = theme(sentence, clause, at);
        boolean passing = isPassing(sentence, clause, at);
        if (way == Way.CHANGE && denied) return new Change(at, Way.SAME, theme, false, passing, care);
        return new Change(at, way, theme, denied, passing, care);
    }

    private boolean isInSpite(Sentence sentence, Clause clause) {
        for (int at = clause.from(); at < clause.to(); at++)
            if (words.inSpiteOf.contains(sentence.word(at))) return true;
        return false;
    }

    private static boolean isPartOfTerm(Sentence sentence, int at) {
        for (Term term : sentence.terms())
            if (at >= term.from() && at < term.to() && term.to() - term.from() > 1) return true;
        return false;
    }

    private boolean isHoped(Sentence sentence, Clause clause, int at, Scopes scopes) {
        if (scopes.isFramed(at)) return true;
        FactStatus status = scopes.status(at, at + 1).orElse(FactStatus.ASSERTED);
        if (status == FactStatus.HYPOTHETICAL || status == FactStatus.PLANNED || status == FactStatus.OTHER_PERSON)
            return true;
        for (int before = clause.from(); before < at; before++)
            if (words.hoped.contains(sentence.word(before))) return true;
        return false;
    }

    /** What changed: behind a noun or a describing word what follows it, of a verb its subject, else its object. */
    private @Nullable Theme theme(Sentence sentence, Clause clause, int at) {
        Theme behind = behind(sentence, clause, at);
        boolean first = words.nouns.contains(sentence.word(at)) || words.describing.contains(sentence.word(at));
        if (first && behind != null) return behind;
        Theme weak = null;
        for (int before = at - 1; before >= clause.from(); before--) {
            Theme theme = words.theme(sentence.word(before));
            if (theme == null) continue;
            if (theme != Theme.WHOLE) return theme;
            if (weak == null) weak = theme;
        }
        if (behind != null) return behind;
        return weak == null && begins(sentence, clause) ? before(sentence, clause) : weak;
    }

    /** Whether a clause begins with a word that stands for something before it. */
    private boolean begins(Sentence sentence, Clause clause) {
        return words.pronouns.contains(sentence.word(clause.from()));
    }

    private @Nullable Theme before(Sentence sentence, Clause clause) {
        for (int at = clause.from() - 1; at >= 0; at--) {
            Theme theme = words.theme(sentence.word(at));
            if (theme != null && theme != Theme.WHOLE) return theme;
        }
        return null;
    }

    private @Nullable Theme behind(Sentence sentence, Clause clause, int at) {
        for (int next = at + 1; next < Math.min(clause.to(), at + 1 + BEHIND); next++) {
            String word = sentence.word(next);
            if (word.equals(",") || word.equals(")") || word.equals("and") || word.equals("or")) return null;
            Theme theme = words.theme(sentence.word(next));
            if (theme != null && theme != Theme.WHOLE) return theme;
        }
        return null;
    }

    /** "Pain increases with lifting", "better with rest" tell what brings it on. */
    private boolean isBroughtOn(Sentence sentence, Clause clause, int at, Way way) {
        if (way == Way.SAME || way == Way.CHANGE || words.nouns.contains(sentence.word(at))) return false;
        for (int next = at + 1; next < clause.to(); next++)
            if (words.broughtOnBy.contains(sentence.word(next))) return true;
        return false;
    }

    /** "Better for several days", "temporary relief". */
    private boolean isPassing(Sentence sentence, Clause clause, int at) {
        for (int before = Math.max(clause.from(), at - 2); before < at; before++)
            if (words.passing.contains(sentence.word(before))) return true;
        for (int next = at + 1; next + 1 < clause.to() && next <= at + BEHIND; next++)
            if (sentence.word(next).equals("for"))
                for (int time = next + 1; time < Math.min(clause.to(), next + 4); time++)
                    if (WordLists.has(words.passingTime, sentence.word(time))) return true;
        return false;
    }

    private boolean isDenied(Sentence sentence, Clause clause, int at) {
        for (int before = at - 1; before >= Math.max(clause.from(), at - DENIED_OVER); before--) {
            String word = sentence.word(before);
            if (words.denying.contains(word)) return true;
            if (!words.within.contains(word)) break;
        }
        return words.nouns.contains(sentence.word(at)) && isDeniedBehind(sentence, clause, at);
    }

    /** "Relief from the injection was minimal." */
    private boolean isDeniedBehind(Sentence sentence, Clause clause, int at) {
        for (int next = at + 1; next + 1 < clause.to(); next++)
            if (sentence.word(next).equals("was") || sentence.word(next).equals("is"))
                return words.denying.contains(sentence.word(next + 1));
        return false;
    }

    /** The care a change is tied to: what helps or fails as its subject, or what follows a word that ties it. */
    private List<Term> care(Sentence sentence, Clause clause, int at, Way way, Discourse discourse) {
        List<Term> care = new ArrayList<>();
        for (Term term : sentence.terms()) {
            if (term.kind().equals("body") || Studies.isStudy(term)) continue;
            if (!clause.holds(term.from())) continue;
            if (term.from() > at ? isTied(sentence, at, term.from(), way) : isSubject(sentence, term.to(), at))
                care.add(term);
        }
        if (care.isEmpty() && way == Way.FAIL) someCare(sentence, clause, at, care);
        if (care.isEmpty() && hasPronoun(sentence, clause, at)) care.addAll(meant(sentence, clause, discourse));
        return care;
    }

    /** "Failing treatment": care without a name. */
    private void someCare(Sentence sentence, Clause clause, int at, List<Term> care) {
        for (int next = at + 1; next < Math.min(clause.to(), at + BEHIND); next++)
            if (WordLists.has(words.someCare, sentence.word(next))) {
                care.add(new Term("treatment", SOME_CARE, null, next, next + 1));
                return;
            }
    }

    private boolean isTied(Sentence sentence, int from, int to, Way way) {
        if (way == Way.FAIL) return true;
        for (int at = from + 1; at < to; at++) {
            if (words.by.contains(sentence.word(at))) return true;
            if (sentence.word(at).equals(",")) return false;
        }
        return false;
    }

    private static boolean isSubject(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) if (sentence.word(at).equals(";")) return false;
        return true;
    }

    /** Whether the word of change is said of a pronoun that stands close before it. */
    private boolean hasPronoun(Sentence sentence, Clause clause, int at) {
        for (int before = Math.max(clause.from(), at - PRONOUN_NEAR); before < at; before++)
            if (words.pronouns.contains(sentence.word(before))) return true;
        return false;
    }

    /** What a pronoun stands for: the care named last before its clause, in its sentence or in the one before. */
    private static List<Term> meant(Sentence sentence, Clause clause, Discourse discourse) {
        Term last = null;
        for (Term term : sentence.terms())
            if (term.to() <= clause.from()
                    && (Studies.isCare(term) || term.kind().equals("drug"))) last = term;
        if (last == null && clause.from() == 0) last = discourse.careOfSentenceBefore();
        return last == null ? List.of() : List.of(last);
    }
}
