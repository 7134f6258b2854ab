package imr.reading.fact;

import imr.domain.Side;
import imr.domain.Unit;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.reading.text.Term;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much an injection or a drug relieved, and for how long an injection did. Relief that is wanted or required is none. */
final class ReliefFinder {
    private static final FactId BY_DRUG = new FactId("case.medication-relief-percent");
    private static final FactId BY_INJECTION = new FactId("case.injection-relief-percent");
    private static final FactId LASTED = new FactId("case.injection-relief-weeks");
    private static final String INJECTION = "injection";
    private static final String MEDICATION = "medication";
    private static final int BEHIND = 4;
    private static final int BEFORE = 6;
    private static final int LASTING = 6;

    private final Amounts amounts;
    private final TimeTold told;

    ReliefFinder(Amounts amounts) {
        this.amounts = amounts;
        this.told = new TimeTold(amounts);
    }

    void find(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        if (told.says(sentence, "wanted", 0, sentence.size())) return;
        for (Quantity quantity : amounts.in(sentence)) {
            boolean percent = quantity.unit() == Unit.PERCENT && isRelief(sentence, quantity);
            boolean time = quantity.isTime() && lasted(sentence, quantity);
            if (!percent && !time) continue;
            if (!TimeTold.isSo(sentence, scopes, quantity.from(), quantity.to())) continue;
            Term care = care(sentence, quantity, discourse);
            if (care != null) state(sentence, quantity, care, discourse, findings);
        }
    }

    private static void state(Sentence sentence, Quantity quantity, Term care, Discourse discourse, Findings findings) {
        boolean here = care.to() <= sentence.size() && sentence.terms().contains(care);
        int from = here ? Math.min(care.from(), quantity.from()) : quantity.from();
        int to = here ? Math.max(care.to(), quantity.to()) : quantity.to();
        FactValue value = new FactValue.Amount(quantity.measure());
        if (isInjection(care)) {
            Focus about = Focus.of(sentence, from, to, discourse.focus());
            FactId id = quantity.isTime() ? LASTED : BY_INJECTION;
            Findings.About what = new Findings.About(value, about.parts(), about.side(), null, null);
            findings.fact(id, FactStatus.ASSERTED, what, sentence, from, to);
        } else if (!quantity.isTime()
                && (care.kind().equals("drug") || care.code().equals(MEDICATION))) {
            String drug = care.kind().equals("drug") ? care.code() : null;
            Findings.About what = new Findings.About(value, Set.of(), Side.UNSTATED, null, drug);
            findings.fact(BY_DRUG, FactStatus.ASSERTED, what, sentence, from, to);
        }
    }

    private static boolean isInjection(Term term) {
        return term.code().equals(INJECTION) || term.code().startsWith(INJECTION + ".");
    }

    /** "50% relief", "30% decrease in pain", "reduced by 40%". */
    private boolean isRelief(Sentence sentence, Quantity percent) {
        for (int at = percent.to(); at < Math.min(sentence.size(), percent.to() + BEHIND); at++) {
            if (amounts.is("relief", sentence.word(at))) return isOfPain(sentence, at);
            if (!amounts.words("in relief").contains(sentence.word(at))) break;
        }
        int last = percent.from() - 1;
        while (last > 0 && amounts.words("roughly").contains(sentence.word(last))) last--;
        String before = last >= 0 ? sentence.word(last) : "";
        if (!before.equals("by") && !before.equals("of") && !amounts.is("eased", before)) return false;
        int eased = told.first(sentence, "eased", Math.max(0, percent.from() - BEFORE), percent.from());
        return eased >= 0 && told.has(sentence, "complaint", 0, sentence.size()) && isOfPain(sentence, eased);
    }

    /** "50% improvement in motion" is no relief. */
    private boolean isOfPain(Sentence sentence, int at) {
        for (int next = at + 1; next + 1 < sentence.size() && next < at + 3; next++)
            if ((sentence.word(next).equals("in") || sentence.word(next).equals("of"))
                    && amounts.number(sentence, next + 1) == null)
                return told.has(sentence, "complaint", next + 1, next + 5)
                        || (sentence.word(at).equals("relief") && !told.has(sentence, "complaint", 0, sentence.size()));
        return true;
    }

    /** "Relief for six weeks", "relief lasted 8 weeks", "3 weeks of relief". */
    private boolean lasted(Sentence sentence, Quantity time) {
        if (time.to() + 1 < sentence.size() && sentence.word(time.to()).equals("of"))
            return told.has(sentence, "relieved for", time.to() + 1, time.to() + 4);
        int lasting = told.lasting(sentence, time);
        return lasting > 0 && told.has(sentence, "relieved for", Math.max(0, lasting - LASTING), lasting);
    }

    /** "Better for three weeks, then had an injection": what came later did not relieve. */
    private static boolean isThenGiven(Sentence sentence, Quantity quantity, Term term) {
        for (int at = quantity.to(); at < term.from(); at++)
            if (sentence.word(at).equals("then")) return true;
        return false;
    }

    /** The injection or drug named nearest in the sentence, else the care that the sentence before named. */
    private static @Nullable Term care(Sentence sentence, Quantity quantity, Discourse discourse) {
        Term nearest = null;
        int best = Integer.MAX_VALUE;
        for (Term term : sentence.terms()) {
            if (term.kind().equals("body") || Studies.isStudy(term)) continue;
            if (isThenGiven(sentence, quantity, term)) continue;
            int distance = term.to() <= quantity.from() ? quantity.from() - term.to() : term.from() - quantity.to();
            if (distance < best) {
                best = distance;
                nearest = term;
            }
        }
        return nearest == null ? discourse.soleCareOfSentenceBefore() : nearest;
    }
}
