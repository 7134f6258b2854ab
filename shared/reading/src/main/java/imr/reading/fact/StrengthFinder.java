package imr.reading.fact;

import imr.domain.BodyPart;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Role;
import imr.reading.text.WordLists;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Muscle strength by its grade: five of five is full, less is a loss. A grade stands for strength only in a sentence that names a muscle, a movement
 * or the word: "pain 4/5" and "page 3/5" are none.
 */
final class StrengthFinder {
    private static final FactId DEFICIT = new FactId("exam.motor-deficit");
    private static final Pattern GRADE = Pattern.compile("([0-5])([+-]?)(?:/5)?|([0-5][+-]?)/5([+-]?)");
    private static final Pattern OVER_FIVE = Pattern.compile("([0-5])([+-]?)/5([+-]?)");

    private final Lexicon lexicon;
    private final Set<String> muscles;
    private final Set<String> ofFive;

    StrengthFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        WordLists lists = WordLists.load(StrengthFinder.class, "strength.txt");
        muscles = lists.get("muscle");
        ofFive = lists.get("of five");
    }

    void find(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            int to = end(sentence, at);
            if (to == 0 || !isStrength(sentence, at)) continue;
            Role role = sentence.roleAt(at);
            if (role == Role.REVIEW || !lexicon.mayComeFrom(DEFICIT, role)) continue;
            FactStatus status = scopes.status(at, to).orElse(FactStatus.ASSERTED);
            if (scopes.isFramed(at) || status == FactStatus.HYPOTHETICAL || status == FactStatus.OTHER_PERSON) continue;
            boolean full =
                    sentence.word(at).startsWith("5") && !sentence.word(at).contains("-");
            Focus focus = Focus.of(sentence, at, to, discourse.focus());
            Set<BodyPart> parts = Roots.expand(focus.parts());
            findings.fact(
                    DEFICIT,
                    full ? FactStatus.NEGATED : FactStatus.ASSERTED,
                    new Findings.About(FactValue.Flag.PRESENT, parts, focus.side(), null, null),
                    sentence,
                    at,
                    to);
        }
    }

    /** Behind the grade that begins at a place: "4+/5", "4 out of 5"; 0 when none does. */
    private int end(Sentence sentence, int at) {
        Matcher over = OVER_FIVE.matcher(sentence.word(at));
        if (over.matches()) return at + 1;
        Matcher grade = GRADE.matcher(sentence.word(at));
        if (!grade.matches()) return 0;
        int next = at + 1;
        while (next < sentence.size() && ofFive.contains(sentence.word(next))) next++;
        boolean five =
                next > at + 1 && next < sentence.size() && sentence.word(next).equals("5");
        return five ? next + 1 : 0;
    }

    private boolean isStrength(Sentence sentence, int grade) {
        for (int at = grade - 1; at >= 0; at--) {
            String word = sentence.word(at);
            if (word.equals("pain") || word.equals("page") || word.equals("pg")) return false;
            if (WordLists.has(muscles, word)) return true;
        }
        for (int at = grade + 1; at < sentence.size() && !sentence.word(at).equals(";"); at++)
            if (WordLists.has(muscles, sentence.word(at))) return true;
        return false;
    }
}
