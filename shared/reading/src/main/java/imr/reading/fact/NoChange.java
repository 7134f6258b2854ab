package imr.reading.fact;

import imr.domain.fact.FactStatus;
import imr.domain.fact.Role;
import imr.reading.fact.CourseWords.Theme;
import imr.reading.fact.CourseWords.Way;
import imr.reading.text.Term;
import imr.reading.text.WordLists;
import java.util.regex.Pattern;

/** Words of change that tell no course: of what is hoped or asked for, of a comparison with a figure, of what a movement brings on. */
final class NoChange {
    /** Words between "to" and the word of change of a purpose: "to further enhance recovery". */
    private static final int PURPOSE = 4;

    /** Words between a word of change and the "than" of what is compared with. */
    private static final int THAN = 6;

    private static final int FIGURE = 2;

    /** Words between "than" and what tells that it is an earlier time: "than at the last visit". */
    private static final int EARLIER = 2;

    /** "Worse at L4-5" compares places. */
    private static final Pattern LEVEL = Pattern.compile("[clts]\\d.*");

    /** Words between "with" and what provokes. */
    private static final int PROVOKES = 4;

    private final CourseWords words;

    NoChange(CourseWords words) {
        this.words = words;
    }

    boolean is(Spot spot, Scopes scopes) {
        return isPartOfTerm(spot)
                || isNameOfPaper(spot)
                || isFinding(spot)
                || isAssistance(spot)
                || isSpread(spot)
                || isHoped(spot, scopes)
                || isPurpose(spot)
                || isComparedWithFigure(spot);
    }

    private static boolean isPartOfTerm(Spot spot) {
        for (Term term : spot.sentence().terms())
            if (spot.at() >= term.from() && spot.at() < term.to() && term.to() - term.from() > 1) return true;
        return false;
    }

    /** "Progress note". */
    private static boolean isNameOfPaper(Spot spot) {
        return ContextWords.PAPERS.contains(spot.wordAt(spot.at() + 1));
    }

    /** "Pain has gone down the leg". */
    private boolean isSpread(Spot spot) {
        return spot.wordAt(spot.at() + 1).equals("down") && words.whereItWent.contains(spot.wordAt(spot.at() + 2));
    }

    /** "Dresses without help", "needs help with bathing": what others do. */
    private boolean isAssistance(Spot spot) {
        return spot.word().equals("help") && words.assisting.contains(spot.wordAt(spot.at() - 1));
    }

    /** "Degenerative changes", "changes of the joint" are findings; "a significant change", "no change in symptoms" tell a course. */
    private boolean isFinding(Spot spot) {
        return WordLists.has(words.change, spot.word())
                && (spot.clause().role() == Role.STUDY
                        || words.pathology.contains(spot.wordAt(spot.at() - 1))
                        || isSeveral(spot));
    }

    /** "Hearing changes": in the plural they are findings, unless they are denied or said of something. */
    private boolean isSeveral(Spot spot) {
        String before = spot.wordAt(spot.at() - 1);
        return spot.word().equals("changes")
                && !spot.wordAt(spot.at() + 1).equals("in")
                && !words.denying.contains(before)
                && !words.within.contains(before);
    }

    private boolean isHoped(Spot spot, Scopes scopes) {
        if (scopes.isFramed(spot.at())) return true;
        FactStatus status = scopes.status(spot.at(), spot.at() + 1).orElse(null);
        if (status == null
                || status == FactStatus.HYPOTHETICAL
                || status == FactStatus.PLANNED
                || status == FactStatus.OTHER_PERSON) return true;
        return spot.isBehindAny(words.hoped) || isSupposed(spot);
    }

    /** "If symptoms do not improve". */
    private boolean isSupposed(Spot spot) {
        int head = spot.clause().from();
        return words.condition.contains(spot.wordAt(head))
                || (head > 0 && words.condition.contains(spot.wordAt(head + 1)));
    }

    /** "To improve function", "to enhance functional recovery", but not "helps to reduce the pain". */
    private boolean isPurpose(Spot spot) {
        for (int to = spot.at() - 1; to >= spot.at() - PURPOSE; to--) {
            if (!spot.wordAt(to).equals("to")) continue;
            boolean verb = to + 1 == spot.at()
                    ? !spot.word().endsWith("ed") && !words.nouns.contains(spot.word())
                    : WordLists.has(words.purpose, spot.wordAt(to + 1));
            return verb && !WordLists.has(words.actual, spot.wordAt(to - 1));
        }
        return false;
    }

    /** "Lifting of more than 10 pounds", "left greater than right", "more on the right" compare; they tell no change. */
    private boolean isComparedWithFigure(Spot spot) {
        if (words.describing.contains(spot.word()) && isOnASide(spot, spot.at() + 1)) return true;
        if (words.placed.contains(spot.wordAt(spot.at() + 1))
                && LEVEL.matcher(spot.wordAt(spot.at() + 2)).matches()) return true;
        for (int at = spot.at() + 1; at <= spot.at() + THAN; at++) {
            if (!spot.wordAt(at).equals("than")) continue;
            String next = spot.wordAt(at + 1);
            if (isEarlierTime(spot, at + 1)) return false;
            boolean figure = at <= spot.at() + FIGURE && !next.isEmpty() && Character.isDigit(next.charAt(0));
            return figure || words.sides.contains(next) || isOnASide(spot, at + 1);
        }
        return false;
    }

    /** "Better than at the last visit", "than a month ago": compared with how it was. */
    private boolean isEarlierTime(Spot spot, int from) {
        for (int at = from; at <= from + EARLIER; at++) {
            if (spot.wordAt(at).equals(",")) return false;
            if (words.earlierTime.contains(spot.wordAt(at))) return true;
        }
        return false;
    }

    private boolean isOnASide(Spot spot, int place) {
        return words.placed.contains(spot.wordAt(place))
                && (words.sides.contains(spot.wordAt(place + 1)) || words.sides.contains(spot.wordAt(place + 2)));
    }

    /** "Pain increases with lifting", "better with rest", "aggravated when he is under stress", "worse at night" tell what brings it on. */
    boolean isBroughtOn(Spot spot, Way way) {
        if (way == Way.SAME || way == Way.CHANGE || words.nouns.contains(spot.word())) return false;
        if (spot.isBeforeAny(words.whenever) || spot.isBeforeAny(words.timeOfDay)) return true;
        for (int at = spot.at() + 1; at < spot.clause().to(); at++)
            if (words.broughtOnBy.contains(spot.wordAt(at)) && provokes(spot, at + 1)) return true;
        return false;
    }

    private boolean provokes(Spot spot, int from) {
        for (int at = from; at < from + PROVOKES; at++)
            if (WordLists.has(words.provoking, spot.wordAt(at)) || words.theme(spot.wordAt(at)) == Theme.ACTIVITY)
                return true;
        return false;
    }

    /** "Better with rest and medication and worse with activity": what eases and what provokes, side by side. */
    boolean isOfBothWays(Spot spot, Way way) {
        if (way != Way.BETTER && way != Way.WORSE && way != Way.LESS && way != Way.MORE) return false;
        Way other = way == Way.BETTER || way == Way.LESS ? Way.WORSE : Way.BETTER;
        boolean ofThis = isWith(spot.sentence(), spot.at());
        if (!ofThis) return false;
        for (int at = 0; at < spot.sentence().size(); at++)
            if (words.way(spot.sentence(), at) == other && isWith(spot.sentence(), at)) return true;
        return false;
    }

    private boolean isWith(Sentence sentence, int at) {
        return at + 1 < sentence.size() && words.broughtOnBy.contains(sentence.word(at + 1));
    }
}
