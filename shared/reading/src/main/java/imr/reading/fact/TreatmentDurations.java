package imr.reading.fact;

import imr.domain.TreatmentId;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.reading.text.Term;
import org.jspecify.annotations.Nullable;

/** How long a treatment was given: "physical therapy for six weeks", "eight weeks of chiropractic care", "a four-week course of acupuncture". */
final class TreatmentDurations {
    private static final FactId DURATION = new FactId("case.treatment-duration");
    private static final int BETWEEN = 8;
    private static final int OF = 4;

    private final Amounts amounts;
    private final TimeTold told;

    TreatmentDurations(Amounts amounts) {
        this.amounts = amounts;
        this.told = new TimeTold(amounts);
    }

    void find(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        for (Quantity time : amounts.in(sentence)) {
            if (!time.isTime()) continue;
            Term care = care(sentence, time);
            if (care == null || isNotHad(sentence, time, care)) continue;
            if (!TimeTold.isSo(sentence, scopes, care.from(), care.to())
                    || !TimeTold.isSo(sentence, scopes, time.from(), time.to())) continue;
            if (discourse.isRequest() || discourse.inSection(FactStatus.ASSERTED, sentence) != FactStatus.ASSERTED)
                continue;
            int from = Math.min(care.from(), time.from());
            int to = Math.max(care.to(), time.to());
            Focus about = Focus.of(sentence, from, to, Focus.NONE);
            Findings.About what = new Findings.About(
                    new FactValue.Amount(time.measure()),
                    Roots.ofLimbs(about.parts()),
                    about.side(),
                    new TreatmentId(care.code()),
                    null);
            findings.fact(DURATION, FactStatus.ASSERTED, what, sentence, from, to);
        }
    }

    /** The care that a time is of, {@code null} when it is of none. */
    private @Nullable Term care(Sentence sentence, Quantity time) {
        if (time.to() < sentence.size() && sentence.word(time.to()).equals("ago")) return null;
        int lasting = told.lasting(sentence, time);
        for (Term term : sentence.terms()) {
            if (!Studies.isCare(term) || amounts.words("no treatment").contains(term.code())) continue;
            boolean before = term.to() <= time.from()
                    && time.from() - term.to() <= BETWEEN
                    && lasting >= term.to()
                    && !isBroken(sentence, term.to(), time.from());
            boolean behind = term.from() >= time.to()
                    && term.from() - time.to() <= OF
                    && (sentence.word(time.to()).equals("of") || told.has(sentence, "course", time.to(), term.from()))
                    && !isBroken(sentence, time.to(), term.from());
            if (before || behind) return term;
        }
        return null;
    }

    private boolean isBroken(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++)
            if (sentence.word(at).equals(",") || sentence.word(at).equals(";")) return true;
        return told.has(sentence, "no course", from, to)
                || told.has(sentence, "complaint", from, to)
                || told.namesCare(sentence, from, to);
    }

    private boolean isNotHad(Sentence sentence, Quantity time, Term care) {
        int from = told.clauseFrom(sentence, Math.min(time.from(), care.from()));
        return told.says(sentence, "wanted", from, told.clauseTo(sentence, time.from()));
    }
}
