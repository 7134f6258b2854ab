package imr.reading.fact;

import imr.reading.clause.Clause;
import imr.reading.fact.CourseWords.Way;
import imr.reading.text.Term;
import imr.reading.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The care a change is tied to: what helps or fails as its subject, what follows a word that ties it, or what a pronoun stands for. */
final class ChangeCare {
    private static final String SOME_CARE = "conservative-care";
    private static final int SOME_CARE_NEAR = 5;
    private static final int PRONOUN_NEAR = 4;
    private static final int ABSENT_NEAR = 2;
    private static final int OF_NEAR = 3;

    private final CourseWords words;

    ChangeCare(CourseWords words) {
        this.words = words;
    }

    List<Term> of(Spot spot, Way way, Discourse discourse) {
        List<Term> care = new ArrayList<>();
        for (Term term : spot.sentence().terms()) {
            if (term.kind().equals("body") || Studies.isStudy(term)) continue;
            if (words.selfCare.contains(term.code())) continue;
            if (!spot.clause().holds(term.from())) continue;
            if (term.from() > spot.at() ? isTied(spot, term.from(), way) : isSubject(spot, term.to())) care.add(term);
        }
        if (care.isEmpty() && way == Way.FAIL) someCare(spot, care);
        if (care.isEmpty() && hasPronoun(spot)) care.addAll(meant(spot, discourse));
        if (care.isEmpty() && lacksSubject(spot)) care.addAll(ofClauseBefore(spot));
        if (care.isEmpty() && goesOn(spot, way)) {
            Term sole = discourse.soleCareOfSentenceBefore();
            if (sole != null) care.add(sole);
        }
        return care;
    }

    /** Whether the care is told of as absent: "without her opioids she would not be able to work". */
    boolean isLacking(Spot spot, List<Term> care) {
        for (Term term : care)
            for (int before = term.from() - ABSENT_NEAR; before < term.from(); before++)
                if (words.absence.contains(spot.wordAt(before))) return true;
        return false;
    }

    /** A sentence of its own that tells what came of the care told of just before: "It is documented he has had no improvement." */
    private boolean goesOn(Spot spot, Way way) {
        if (way != Way.BETTER && way != Way.HELP && way != Way.LESS) return false;
        return spot.clause().from() == 0
                && spot.clause().to() == spot.sentence().size()
                && spot.sentence().terms().stream().allMatch(term -> term.kind().equals("body"))
                && spot.isBehindAny(words.perfect);
    }

    /** "But brought no change": a clause without a subject of its own has that of the clause before. */
    private boolean lacksSubject(Spot spot) {
        int head = spot.clause().from();
        return head > 0 && isJoining(spot.wordAt(head)) && words.lightVerbs.contains(spot.wordAt(head + 1));
    }

    private static boolean isJoining(String word) {
        return word.equals("and") || word.equals("but");
    }

    /** All care that a clause names. */
    List<Term> within(Sentence sentence, Clause clause) {
        return sentence.terms().stream()
                .filter(term -> clause.holds(term.from()))
                .filter(term -> Studies.isCare(term) || term.kind().equals("drug"))
                .toList();
    }

    /** The care that begins the clause before: its subject. */
    private static List<Term> ofClauseBefore(Spot spot) {
        int before = spot.sentence().clauseAt(spot.clause().from() - 1);
        for (Term term : spot.sentence().terms())
            if (spot.sentence().clauseAt(term.from()) == before
                    && (Studies.isCare(term) || term.kind().equals("drug"))) return List.of(term);
        return List.of();
    }

    /** "Failing treatment": care without a name. */
    private void someCare(Spot spot, List<Term> care) {
        for (int next = spot.at() + 1; next < spot.at() + SOME_CARE_NEAR; next++)
            if (WordLists.has(words.someCare, spot.wordAt(next))) {
                care.add(new Term("treatment", SOME_CARE, null, next, next + 1));
                return;
            }
    }

    /** Whether care that is named behind the change is what it came of. */
    private boolean isTied(Spot spot, int to, Way way) {
        if (way == Way.FAIL) return true;
        Set<String> ties =
                switch (way) {
                    case ABLE -> words.because;
                    case PERSIST -> words.inSpiteOf;
                    default -> spot.word().equals("now") ? words.earlier : words.by;
                };
        if (isOf(spot, to)) return true;
        for (int at = spot.at() + 1; at < to; at++) {
            if (ties.contains(spot.wordAt(at))) return true;
            if (spot.wordAt(at).equals(",")) return false;
        }
        return false;
    }

    /** "The benefit of the medial branch blocks was 80%": a noun of help, of what follows, where how much it was is told. */
    private boolean isOf(Spot spot, int to) {
        if (!words.nouns.contains(spot.word()) || !spot.wordAt(spot.at() + 1).equals("of")) return false;
        if (to - spot.at() > OF_NEAR) return false;
        for (int at = to; at < spot.clause().to(); at++)
            if (Character.isDigit(spot.wordAt(at).charAt(0))) return true;
        return false;
    }

    private static boolean isSubject(Spot spot, int from) {
        for (int at = from; at < spot.at(); at++) if (spot.wordAt(at).equals(";")) return false;
        return true;
    }

    /** Whether the word of change is said of a pronoun that stands close before it. */
    private boolean hasPronoun(Spot spot) {
        for (int before = spot.at() - PRONOUN_NEAR; before < spot.at(); before++)
            if (words.pronouns.contains(spot.wordAt(before))) return true;
        return spot.clause().from() > 0
                && words.relative.contains(spot.wordAt(spot.clause().from()));
    }

    /** "None of which helped". */
    private boolean isOfAll(Spot spot) {
        for (int at = Math.max(0, spot.clause().from() - OF_NEAR); at < spot.at(); at++)
            if (words.allOf.contains(spot.sentence().word(at))
                    && spot.sentence().word(at + 1).equals("of")) return true;
        return false;
    }

    private static List<Term> namedBefore(Spot spot) {
        return spot.sentence().terms().stream()
                .filter(term -> term.to() <= spot.at())
                .filter(term -> Studies.isCare(term) || term.kind().equals("drug"))
                .toList();
    }

    /** What a pronoun stands for: the care named last before its clause, in its sentence or in the one before. */
    private List<Term> meant(Spot spot, Discourse discourse) {
        if (isOfAll(spot)) return namedBefore(spot);
        Term last = null;
        for (Term term : spot.sentence().terms())
            if (term.to() <= spot.clause().from()
                    && (Studies.isCare(term) || term.kind().equals("drug"))) last = term;
        if (last == null && spot.clause().from() == 0) last = discourse.careOfSentenceBefore();
        return last == null ? List.of() : List.of(last);
    }
}
