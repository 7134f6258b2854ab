package imr.reading.fact;

import imr.domain.fact.FactStatus;
import imr.domain.fact.Role;
import imr.reading.clause.Clause;
import imr.reading.fact.CourseWords.Theme;
import imr.reading.fact.CourseWords.Way;
import imr.reading.text.Term;
import imr.reading.text.WordLists;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the changes that a clause tells: a word of change, what it is said of in the same clause, and the care that is named there or that a pronoun stands
 * for. A change that is hoped for, or that a movement brings on, is none.
 */
final class ChangeReader {
    private static final String NOT = "not";
    private static final int DENIED_OVER = 5;

    /** Clauses that tell how the worker feels. */
    private static final Set<Role> FELT =
            EnumSet.of(Role.COMPLAINT, Role.TREATMENT, Role.MEDICATION, Role.HISTORY, Role.OTHER);

    private final CourseWords words = new CourseWords();
    private final Figures figures = new Figures(words);
    private final NoChange no = new NoChange(words);
    private final ChangeTheme themes = new ChangeTheme(words);
    private final ChangeCare cares = new ChangeCare(words);
    private final Regained regained = new Regained(words);
    private final Lasting lasting = new Lasting(words);

    /** Whether a clause speaks of pain, or of the complaints as a whole. */
    boolean isOfPain(Sentence sentence, Clause clause) {
        for (int at = clause.from(); at < clause.to(); at++)
            if (WordLists.has(words.painful, sentence.word(at))
                    || sentence.word(at).indexOf('/') > 0) return true;
        return false;
    }

    /** Words by which a clause goes on with what the one before told. */
    Set<String> goingOn() {
        return words.goingOn;
    }

    List<Change> changes(Sentence sentence, Clause clause, Scopes scopes, Discourse discourse) {
        List<Change> changes = new ArrayList<>(2);
        for (int at = clause.from(); at < clause.to(); at++) {
            Way way = figures.way(sentence, clause, at);
            if (way == null) way = words.way(sentence, at);
            if (way == null) continue;
            Spot spot = new Spot(sentence, clause, at);
            List<Term> care = cares.of(spot, way, discourse);
            if (care.stream().anyMatch(term -> NotGiven.isSupposed(sentence, term))) continue;
            boolean lacking = cares.isLacking(spot, care);
            if (!lacking) care = given(spot, care, scopes);
            if (lacking ? !isDenied(spot) : no.is(spot, scopes) || no.isOfBothWays(spot, way)) continue;
            if (way == Way.ABLE && !regained.is(spot, !care.isEmpty())) continue;
            if (isAdvancing(spot)) way = Way.WORSE;
            Change change = lacking
                    ? new Change(at, way, themes.of(spot), false, false, false, false, care)
                    : change(spot, way, scopes, care);
            if (change != null) changes.add(change);
        }
        return changes;
    }

    /** "The therapy helped, the chiropractic did not": a change that the clause before told, denied of other care. */
    @Nullable
    Change otherwise(Sentence sentence, Clause clause, Change before) {
        int end = clause.to();
        while (end > clause.from() && !Character.isLetter(sentence.word(end - 1).charAt(0))) end--;
        if (end - 2 < clause.from() || !sentence.word(end - 1).equals(NOT)) return null;
        if (before.denied() || !words.lightVerbs.contains(sentence.word(end - 2))) return null;
        List<Term> care = cares.within(sentence, clause);
        return care.isEmpty()
                ? null
                : new Change(end - 1, before.way(), before.theme(), true, false, false, false, care);
    }

    /** "The splint was worn at night and her tingling is gone": the one care that the clause before tells of as given. */
    List<Term> soleCareBefore(Sentence sentence, Clause clause, Scopes scopes) {
        if (clause.from() == 0) return List.of();
        Clause before = sentence.clauses().get(sentence.clauseAt(clause.from() - 1));
        List<Term> care = cares.within(sentence, before);
        boolean given = care.size() == 1
                && before.role() != Role.PLAN
                && scopes.statusOfTerm(care.getFirst().from(), care.getFirst().to())
                        .filter(status -> status == FactStatus.ASSERTED)
                        .isPresent();
        return given ? care : List.of();
    }

    /** Of what the change is said of, the care that is not denied: nothing comes of what was not had. */
    private static List<Term> given(Spot spot, List<Term> care, Scopes scopes) {
        return care.stream()
                .filter(term -> !Studies.isCare(term)
                        || term.from() > spot.at()
                        || scopes.statusOfTerm(term.from(), term.to())
                                .filter(status -> status == FactStatus.NEGATED)
                                .isEmpty())
                .toList();
    }

    private @Nullable Change change(Spot spot, Way way, Scopes scopes, List<Term> care) {
        Theme theme = themes.of(spot);
        if (way == Way.NEW && theme != Theme.COMPLAINT) return null;
        if (way == Way.PERSIST) {
            if (care.isEmpty() || !isInSpite(spot)) return null;
            return new Change(spot.at(), Way.FAIL, theme, false, false, false, false, care);
        }
        if (care.isEmpty() && (no.isBroughtOn(spot, way) || isProvoked(spot))) return null;
        boolean denied = isDenied(spot)
                || scopes.status(spot.at(), spot.at() + 1).orElse(FactStatus.ASSERTED) == FactStatus.NEGATED;
        if (words.describing.contains(spot.word()) && care.isEmpty()) {
            if (themes.behind(spot) != null) return described(spot, way, theme, denied);
            if (!FELT.contains(spot.clause().role()) && !isPerfect(spot)) return null;
        }
        boolean ended = lasting.hasEnded(spot);
        boolean passing = ended || lasting.isPassing(spot);
        if (way == Way.CHANGE && denied)
            return new Change(spot.at(), Way.SAME, theme, false, passing, ended, true, care);
        return new Change(spot.at(), way, theme, denied, passing, ended, isAdjective(spot), care);
    }

    /** "Symptoms have progressed". */
    private boolean isAdvancing(Spot spot) {
        return WordLists.has(words.advancing, spot.word())
                && !words.nouns.contains(spot.word())
                && themes.of(spot) == Theme.COMPLAINT;
    }

    /** "Increased pain" and "less pain" tell how it is felt; of a finding or a study, a describing word says how it is. */
    private @Nullable Change described(Spot spot, Way way, @Nullable Theme theme, boolean denied) {
        boolean felt = theme == Theme.COMPLAINT && FELT.contains(spot.clause().role());
        return felt && !denied && (way == Way.MORE || way == Way.LESS)
                ? new Change(spot.at(), way, theme, false, false, false, true, List.of())
                : null;
    }

    /** "Has decreased". */
    private boolean isPerfect(Spot spot) {
        for (int before = spot.at() - 2; before < spot.at(); before++)
            if (words.perfect.contains(spot.wordAt(before))) return true;
        return false;
    }

    /** "Worsening back pain" without a word of since when. */
    private boolean isAdjective(Spot spot) {
        return spot.word().endsWith("ing")
                && themes.behind(spot) == Theme.COMPLAINT
                && !spot.isBeforeAny(words.sinceWhen);
    }

    /** "Standing was with increased pain", "with increased activity": what one does brought it on. */
    private boolean isProvoked(Spot spot) {
        if (!words.describing.contains(spot.word())) return false;
        if (words.way(spot.sentence(), spot.at()) == Way.MORE && themes.of(spot) == Theme.ACTIVITY) return false;
        if (themes.behind(spot) == Theme.ACTIVITY)
            return spot.wordAt(spot.at() - 1).equals("with");
        for (int before = spot.clause().from(); before < spot.at(); before++)
            if (words.theme(spot.wordAt(before)) == Theme.ACTIVITY
                    || WordLists.has(words.provoking, spot.wordAt(before))) return true;
        return false;
    }

    private boolean isInSpite(Spot spot) {
        return spot.isBehindAny(words.inSpiteOf) || spot.isBeforeAny(words.inSpiteOf);
    }

    private boolean isDenied(Spot spot) {
        for (int before = spot.at() - 1; before >= spot.at() - DENIED_OVER; before--) {
            String word = spot.wordAt(before);
            if (words.denying.contains(word)) return true;
            if (!words.within.contains(word)) break;
        }
        return words.nouns.contains(spot.word()) && isDeniedBehind(spot);
    }

    /** "Relief from the injection was minimal." */
    private boolean isDeniedBehind(Spot spot) {
        for (int next = spot.at() + 1; next + 1 < spot.clause().to(); next++)
            if (spot.wordAt(next).equals("was") || spot.wordAt(next).equals("is"))
                return words.denying.contains(spot.wordAt(next + 1));
        return false;
    }
}
