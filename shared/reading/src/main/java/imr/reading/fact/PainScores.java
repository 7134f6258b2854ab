package imr.reading.fact;

import imr.domain.TreatmentId;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.reading.text.Term;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pain rated with and without care: "5/10 with medication and 8/10 without". Less with it is relief by it, as much is none. */
final class PainScores {
    private static final FactId BENEFIT = new FactId("medication.benefit");
    private static final FactId IMPROVED_PAIN = new FactId("treatment.improved-pain");
    private static final Pattern SCORE = Pattern.compile("(\\d{1,2})(?:\\.\\d)?/10");
    private static final int NEAR = 4;

    void find(Sentence sentence, Findings findings) {
        Term with = null;
        int scoreWith = -1;
        int scoreWithout = -1;
        for (int at = 0; at < sentence.size(); at++) {
            boolean without = sentence.word(at).equals("without");
            if (!without && !sentence.word(at).equals("with")) continue;
            Term care = careBehind(sentence, at);
            int score = score(sentence, at);
            if (score < 0) continue;
            if (without) scoreWithout = score;
            else if (care != null) {
                scoreWith = score;
                with = care;
            }
        }
        if (with == null || scoreWith < 0 || scoreWithout < 0) return;
        boolean less = scoreWith < scoreWithout;
        boolean drug = with.kind().equals("drug");
        state(BENEFIT, less, Findings.About.drug(drug ? with.code() : null), sentence, findings);
        if (!drug && less)
            state(IMPROVED_PAIN, true, Findings.About.treatment(new TreatmentId(with.code())), sentence, findings);
    }

    private static void state(FactId id, boolean so, Findings.About about, Sentence sentence, Findings findings) {
        findings.fact(id, so ? FactStatus.ASSERTED : FactStatus.NEGATED, about, sentence, 0, sentence.size());
    }

    private static @Nullable Term careBehind(Sentence sentence, int at) {
        for (Term term : sentence.terms())
            if (term.from() > at
                    && term.from() <= at + 2
                    && (Studies.isCare(term) || term.kind().equals("drug"))) return term;
        return null;
    }

    /** The score it is said of: "5/10 with", "with medication 5/10"; -1 without one. */
    private static int score(Sentence sentence, int at) {
        int score = scoreAt(sentence, at - 1);
        for (int behind = at + 1; score < 0 && behind <= at + NEAR; behind++) score = scoreAt(sentence, behind);
        for (int before = at - 2; score < 0 && before >= at - NEAR; before--) score = scoreAt(sentence, before);
        return score;
    }

    private static int scoreAt(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size()) return -1;
        Matcher score = SCORE.matcher(sentence.word(at));
        return score.matches() ? Integer.parseInt(score.group(1)) : -1;
    }
}
