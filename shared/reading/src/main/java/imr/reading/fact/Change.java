package imr.reading.fact;

import imr.reading.fact.CourseWords.Theme;
import imr.reading.fact.CourseWords.Way;
import imr.reading.text.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change that a clause tells: what changed, which way, by which care, and whether that is denied.
 *
 * @param at     the word of change
 * @param theme  what changed, {@code null} when the clause does not say
 * @param passing whether it did not last
 * @param ended   whether it is told how soon it ended: "for several days"
 * @param describes whether it only says how it is felt now: "worsening pain"; of what is the same, whether it is told as "no change"
 * @param care   the treatments and drugs it is tied to; empty when to none
 */
record Change(
        int at,
        Way way,
        @Nullable Theme theme,
        boolean denied,
        boolean passing,
        boolean ended,
        boolean describes,
        List<Term> care) {
    /** Whether it is told in as many words that there was none: "no change". */
    boolean isNone() {
        return way == Way.SAME && describes;
    }

    /** Whether it comes of drugs alone: what they relieve while they work is no course of the complaint. */
    boolean isByDrugs() {
        return !care.isEmpty()
                && care.stream()
                        .allMatch(term ->
                                term.kind().equals("drug") || term.code().equals("medication"));
    }

    /** The same change as it comes of the care that was told of before. */
    Change by(List<Term> before) {
        return new Change(at, way, theme, denied, passing, ended, describes, before);
    }

    /** Whether things went better, were it not denied. */
    boolean isGood() {
        return switch (way) {
            case BETTER, HELP -> true;
            case LESS -> theme == Theme.COMPLAINT || theme == Theme.RESTRICTION || theme == Theme.NEED;
            case MORE, ABLE -> theme == Theme.FUNCTION || theme == Theme.ACTIVITY;
            case WORSE, FAIL, SAME, CHANGE, PERSIST, NEW -> false;
        };
    }
}
