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

    /** Words between a muscle and its grade. */
    private static final int LIMB_NEAR = 6;

    private final Lexicon lexicon;
    private final Set<String> muscles;
    private final Set<String> ofFive;
    private final Set<String> ofLeg;
    private final Set<String> ofArm;

    StrengthFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        WordLists lists = WordLists.load(StrengthFinder.class, "strength.txt");
        muscles = lists.get("muscle");
        ofFive = lists.get("of five");
        ofLeg = lists.get("of the leg");
        ofArm = lists.get("of the arm");
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
            Set<BodyPart> parts = Roots.expand(limb(sentence, at, focus.parts()));
            findings.fact(
                    DEFICIT,
                    full ? FactStatus.NEGATED : FactStatus.ASSERTED,
                    new Findings.About(FactValue.Flag.PRESENT, parts, focus.side(), null, null),
                    sentence,
                    at,
                    to);
        }
    }

    /** The limb that a muscle moves, where what was spoken of before is no part of it: "EHL 4/5" is of the leg. */
    private Set<BodyPart> limb(Sentence sentence, int grade, Set<BodyPart> spokenOf) {
        for (int distance = 1; distance <= LIMB_NEAR; distance++)
            for (int at : new int[] {grade - distance, grade + distance}) {
                if (at < 0 || at >= sentence.size()) continue;
                if (ofLeg.contains(sentence.word(at)))
                    return within(spokenOf, BodyPart.LOWER_EXTREMITY, BodyPart.LOW_BACK);
                if (ofArm.contains(sentence.word(at))) return within(spokenOf, BodyPart.UPPER_EXTREMITY, BodyPart.NECK);
            }
        return spokenOf;
    }

    private static Set<BodyPart> within(Set<BodyPart> spokenOf, BodyPart limb, BodyPart root) {
        for (BodyPart part : spokenOf) if (part == root || Roots.limbOf(part) == limb) return spokenOf;
        return Set.of(limb);
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
