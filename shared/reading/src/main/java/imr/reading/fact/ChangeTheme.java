package imr.reading.fact;

import imr.reading.fact.CourseWords.Theme;
import imr.reading.fact.CourseWords.Way;
import imr.reading.text.Term;
import imr.reading.text.WordLists;
import org.jspecify.annotations.Nullable;

/** What it is that changed: behind a noun or a describing word what follows it, of a verb its subject, else its object. */
final class ChangeTheme {
    /** Words between a noun of change and what changed: "improvement in the level of pain". */
    private static final int BEHIND = 6;

    private final CourseWords words;

    ChangeTheme(CourseWords words) {
        this.words = words;
    }

    @Nullable
    Theme of(Spot spot) {
        Theme theme = named(spot);
        if (theme != Theme.FUNCTION && enables(spot)) return Theme.ACTIVITY;
        boolean open = theme == null || theme == Theme.WHOLE || theme == Theme.NEED;
        return open && WordLists.has(words.ofPain, spot.word()) ? Theme.COMPLAINT : theme;
    }

    private @Nullable Theme named(Spot spot) {
        Theme behind = behind(spot);
        boolean first = words.nouns.contains(spot.word())
                || words.describing.contains(spot.word())
                || words.way(spot.sentence(), spot.at()) == Way.ABLE;
        if (first && behind != null) return behind;
        if (words.nouns.contains(spot.word()) && words.theme(spot.wordAt(spot.at() - 1)) == Theme.WHOLE)
            return Theme.WHOLE;
        Theme weak = null;
        for (int before = spot.at() - 1; before >= spot.clause().from(); before--) {
            Theme theme = at(spot.sentence(), before);
            if (theme == null) continue;
            // "sitting tolerance" is of what one does
            if (theme == Theme.FUNCTION && words.theme(spot.wordAt(before - 1)) == Theme.ACTIVITY)
                return Theme.ACTIVITY;
            // "medications reduce the pain": what is needed less is no subject that makes something less
            if (theme == Theme.NEED && behind != null && behind != Theme.NEED && !isPassive(spot)) return behind;
            if (theme != Theme.WHOLE) return theme;
            if (weak == null) weak = theme;
        }
        if (behind != null) return behind;
        return weak == null && lacksSubject(spot) ? before(spot) : weak;
    }

    /** "Allows her to care for her children": whatever one is enabled to do. */
    private boolean enables(Spot spot) {
        return words.way(spot.sentence(), spot.at()) == Way.ABLE
                && words.persons.contains(spot.wordAt(spot.at() + 1))
                && !spot.wordAt(spot.at() + 2).isEmpty();
    }

    /** "Which is better", "is now 3/10" behind what the pain had been. */
    private boolean lacksSubject(Spot spot) {
        String head = spot.wordAt(spot.clause().from());
        return words.pronouns.contains(head) || (spot.clause().from() > 0 && words.lightVerbs.contains(head));
    }

    private boolean isPassive(Spot spot) {
        String before = spot.wordAt(spot.at() - 1);
        return words.perfect.contains(before) || words.being.contains(before);
    }

    /** What stands behind the word of change within its phrase. */
    @Nullable
    Theme behind(Spot spot) {
        for (int next = spot.at() + 1; next < spot.at() + 1 + BEHIND; next++) {
            String word = spot.wordAt(next);
            if (word.isEmpty() || word.equals(",") || word.equals(")") || word.equals("and") || word.equals("or"))
                return null;
            Theme theme = words.theme(word);
            if (theme != null && theme != Theme.WHOLE) return theme;
        }
        return null;
    }

    /** A part of the body that is better or worse stands for what is felt in it. */
    private @Nullable Theme at(Sentence sentence, int at) {
        Theme theme = words.theme(sentence.word(at));
        if (theme == Theme.ACTIVITY && isNameOfCare(sentence, at)) return null;
        if (theme != null) return theme;
        for (Term term : sentence.terms())
            if (term.kind().equals("body") && at >= term.from() && at < term.to()) return Theme.WHOLE;
        return null;
    }

    /** "Home exercises" are care, not what one does in a day. */
    private static boolean isNameOfCare(Sentence sentence, int at) {
        return sentence.terms().stream().anyMatch(term -> Studies.isCare(term) && at >= term.from() && at < term.to());
    }

    /** What a pronoun at the head of a clause stands for. */
    private @Nullable Theme before(Spot spot) {
        for (int at = spot.clause().from() - 1; at >= 0; at--) {
            Theme theme = words.theme(spot.sentence().word(at));
            if (theme != null && theme != Theme.WHOLE) return theme;
        }
        return null;
    }
}
