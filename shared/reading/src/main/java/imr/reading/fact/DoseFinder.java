package imr.reading.fact;

import imr.domain.Measure;
import imr.domain.Side;
import imr.domain.Unit;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Role;
import imr.reading.text.Numbers;
import imr.reading.text.Term;
import java.util.Optional;
import java.util.Set;

/** The strength and the number of doses a day that stand beside a drug, with nothing but the words of a prescription between. */
final class DoseFinder {
    private static final FactId STRENGTH = new FactId("case.medication-strength");
    private static final FactId PER_DAY = new FactId("case.medication-per-day");
    private static final String OPIOID = "opioid";
    private static final int BEGINS = 3;

    private final Amounts amounts;
    private final Strengths strengths;
    private final Directions directions;

    DoseFinder(Amounts amounts) {
        this.amounts = amounts;
        strengths = new Strengths(amounts);
        directions = new Directions(amounts);
    }

    void find(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        if (ContextWords.cites(sentence)) return;
        for (Term term : sentence.terms()) {
            if (!term.kind().equals("drug") || term.code().equals(term.family())) continue;
            Role role = sentence.roleAt(term.from());
            if (role == Role.REVIEW || scopes.isFramed(term.from())) continue;
            Optional<FactStatus> status = scopes.statusOfTerm(term.from(), term.to());
            if (status.isEmpty()
                    || status.get() == FactStatus.NEGATED
                    || status.get() == FactStatus.OTHER_PERSON
                    || status.get() == FactStatus.HYPOTHETICAL) continue;
            if (isNotNow(sentence, term)) continue;
            FactStatus stated = role == Role.PLAN && status.get() == FactStatus.ASSERTED && !Discourse.goesOn(sentence)
                    ? FactStatus.PLANNED
                    : status.get();
            if (TermFinder.isAlreadyTaken(sentence, term)) stated = FactStatus.ASSERTED;
            else if (begins(sentence, term)) stated = FactStatus.PLANNED;
            if (discourse.isRequest()) stated = discourse.inSection(stated, sentence);
            behind(sentence, term, stated, findings);
        }
    }

    private boolean isNotNow(Sentence sentence, Term drug) {
        int clause = sentence.clauseAt(drug.from());
        for (int at = 0; at < sentence.size(); at++)
            if (sentence.clauseAt(at) == clause && amounts.words("not now").contains(sentence.word(at))) return true;
        return false;
    }

    private boolean begins(Sentence sentence, Term drug) {
        for (int at = Math.max(0, drug.from() - BEGINS); at < drug.from(); at++)
            if (amounts.words("begins").contains(sentence.word(at))) return true;
        return false;
    }

    private void behind(Sentence sentence, Term drug, FactStatus status, Findings findings) {
        boolean strength = false;
        int at = drug.to();
        while (at < sentence.size() && !isTerm(sentence, at)) {
            Strengths.Strength dose = strength ? null : strengths.at(sentence, at, OPIOID.equals(drug.family()));
            if (dose != null) {
                state(
                        STRENGTH,
                        Measure.of(dose.milligrams(), Unit.MILLIGRAMS),
                        sentence,
                        drug,
                        dose.to(),
                        status,
                        findings);
                strength = true;
                at = dose.to();
                continue;
            }
            Directions.PerDay perDay = directions.at(sentence, at);
            if (perDay != null) {
                Directions.PerDay counted =
                        isCounted(sentence, drug) && at == drug.to() ? counted(sentence, drug, perDay) : perDay;
                state(PER_DAY, counted.measure(), sentence, drug, counted.to(), status, findings);
                return;
            }
            if (isCounted(sentence, drug) && at == drug.to() && at + 1 < sentence.size() && isADay(sentence, at)) {
                Amounts.Figure count = amounts.number(sentence, drug.from() - 1);
                if (count != null)
                    state(
                            PER_DAY,
                            new Measure(count.low(), count.high(), Unit.PER_DAY),
                            sentence,
                            drug,
                            at + 2,
                            status,
                            findings);
                return;
            }
            if (!mayPass(sentence.word(at))) return;
            at++;
        }
    }

    /** "Five Norco per day". */
    private boolean isCounted(Sentence sentence, Term drug) {
        if (drug.from() == 0) return false;
        Amounts.Figure count = amounts.number(sentence, drug.from() - 1);
        return count != null && count.unit() == null && count.to() == drug.from();
    }

    private Directions.PerDay counted(Sentence sentence, Term drug, Directions.PerDay perDay) {
        Amounts.Figure count = amounts.number(sentence, drug.from() - 1);
        return count == null ? perDay : perDay.times(count);
    }

    private boolean isADay(Sentence sentence, int at) {
        return amounts.words("a").contains(sentence.word(at))
                && sentence.word(at + 1).equals("day");
    }

    private static boolean isTerm(Sentence sentence, int at) {
        String kind = sentence.kindAt(at);
        return kind != null && !kind.equals("body");
    }

    private boolean mayPass(String word) {
        return word.equals(",")
                || amounts.words("passing").contains(word)
                || amounts.is("form", word)
                || Numbers.of(word) != null;
    }

    private static void state(
            FactId id, Measure measure, Sentence sentence, Term drug, int to, FactStatus status, Findings findings) {
        Findings.About what =
                new Findings.About(new FactValue.Amount(measure), Set.of(), Side.UNSTATED, null, drug.code());
        findings.fact(id, status, what, sentence, drug.from(), to);
    }
}
