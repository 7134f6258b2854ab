package imr.reading.fact;

import imr.reading.fact.CourseWords.Theme;
import imr.reading.fact.CourseWords.Way;
import imr.reading.text.WordLists;

/**
 * Whether a word of ability tells that something was regained. What one can do is a state; it is a change by the care it is tied to, or by a word that
 * says it was not so before: "can open jars again", "is now able to drive", "stands longer".
 */
final class Regained {
    private static final String AGAIN = "again";
    private static final String NOW = "now";

    private final CourseWords words;

    Regained(CourseWords words) {
        this.words = words;
    }

    /** Whether a word of ability tells a change. */
    boolean is(Spot spot, boolean byCare) {
        if (spot.word().equals(AGAIN)) return closes(spot) && !isLimited(spot);
        if (spot.word().equals(NOW)) return isDone(spot) && !isLimited(spot);
        if (byCare || isInItself(spot)) return true;
        if (isLimited(spot)) return false;
        return spot.isBehindAny(words.regained) || spot.isBeforeAny(words.regained) || isMore(spot);
    }

    /** "Returned to golf", "resumed driving". */
    private boolean isInItself(Spot spot) {
        return words.way(spot.sentence(), spot.at()) == Way.ABLE && WordLists.has(words.resuming, spot.word());
    }

    /** "Sleeping through the night again", not "again reports that sleeping is difficult". */
    private boolean closes(Spot spot) {
        String next = spot.wordAt(spot.at() + 1);
        return next.isEmpty() || !Character.isLetter(next.charAt(0)) || words.by.contains(next);
    }

    /** "Now walks without a cane". */
    private boolean isDone(Spot spot) {
        String next = spot.wordAt(spot.at() + 1);
        return words.theme(next) == Theme.ACTIVITY
                && next.endsWith("s")
                && !spot.wordAt(spot.at() + 2).equals("with");
    }

    /** "Able to perform more of her chores"; not "no more than" and not "more than 10 pounds". */
    private static boolean isMore(Spot spot) {
        for (int at = spot.at() + 1; at < spot.clause().to(); at++)
            if (spot.wordAt(at).equals("more"))
                return !spot.wordAt(at - 1).equals("no") && !spot.wordAt(at + 1).equals("than");
        return false;
    }

    private boolean isLimited(Spot spot) {
        return spot.isBehindAny(words.limited) || spot.isBeforeAny(words.limited);
    }
}
