package imr.reading.fact;

import imr.reading.clause.Clause;
import imr.reading.fact.CourseWords.Way;
import imr.reading.text.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A change told by two figures: "from 90 to 140 degrees", "from 8/10 to 3/10". Which way it goes, the figures say. */
final class Figures {
    private static final int BETWEEN = 6;

    private final CourseWords words;

    Figures(CourseWords words) {
        this.words = words;
    }

    /** The way of the change that begins with "from" at a place, where no word of change in the clause tells it. */
    @Nullable
    Way way(Sentence sentence, Clause clause, int at) {
        if (sentence.word(at).equals("now")) return now(sentence, at);
        if (!sentence.word(at).equals("from") || at + 1 >= clause.to()) return null;
        BigDecimal first = figure(sentence.word(at + 1));
        if (first == null) return null;
        if (at > clause.from() && sentence.word(at - 1).equals("scale")) return null;
        for (int before = clause.from(); before < at; before++) {
            Way told = words.way(sentence, before);
            if (told == Way.LESS || told == Way.MORE || told == Way.BETTER || told == Way.WORSE) return null;
        }
        for (int to = at + 2; to + 1 < Math.min(clause.to(), at + 2 + BETWEEN); to++) {
            BigDecimal second = sentence.word(to).equals("to") ? figure(sentence.word(to + 1)) : null;
            if (second != null && second.compareTo(first) != 0)
                return second.compareTo(first) < 0 ? Way.LESS : Way.MORE;
        }
        return null;
    }

    /** "Is now 3/10", where the sentence gives another figure as the earlier one: "which had been 9/10", "compared to 9/10". */
    private @Nullable Way now(Sentence sentence, int at) {
        int place = at;
        BigDecimal now = null;
        while (now == null && ++place <= at + BETWEEN && place < sentence.size()) now = figure(sentence.word(place));
        if (now == null) return null;
        for (int other = 0; other < sentence.size(); other++) {
            BigDecimal earlier = other == place ? null : figure(sentence.word(other));
            if (earlier == null || isScored(sentence, other) != isScored(sentence, place)) continue;
            if (!isEarlier(sentence, other, place) || earlier.compareTo(now) == 0) continue;
            return now.compareTo(earlier) < 0 ? Way.LESS : Way.MORE;
        }
        return null;
    }

    private boolean isEarlier(Sentence sentence, int figure, int now) {
        int from = Math.max(figure < now ? 0 : now + 1, figure - BETWEEN);
        for (int at = from; at < figure; at++) if (words.earlier.contains(sentence.word(at))) return true;
        return false;
    }

    private static boolean isScored(Sentence sentence, int at) {
        return sentence.word(at).indexOf('/') > 0;
    }

    /** A number, or the first of "8/10". */
    private static @Nullable BigDecimal figure(String word) {
        int slash = word.indexOf('/');
        return Numbers.of(slash > 0 ? word.substring(0, slash) : word);
    }
}
