package imr.reading.fact;

import imr.domain.Measure;
import imr.domain.Side;
import imr.domain.Unit;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.reading.text.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How long a complaint has lasted: "pain for three weeks", "six-month history of neck pain", "began two weeks ago", "since March 2016". A clause
 * that names care or tells of relief tells no such time. Of a month or year, the shortest time it can be.
 */
final class SymptomDurations {
    private static final FactId DURATION = new FactId("case.symptom-duration");
    private static final int BEHIND = 7;
    private static final int BEFORE = 9;

    private final Amounts amounts;
    private final TimeTold told;

    SymptomDurations(Amounts amounts) {
        this.amounts = amounts;
        this.told = new TimeTold(amounts);
    }

    void find(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        for (Quantity time : amounts.in(sentence)) {
            if (!time.isTime() || !isOfComplaint(sentence, time)) continue;
            state(
                    sentence,
                    scopes,
                    discourse,
                    findings,
                    time.from(),
                    time.to(),
                    Objects.requireNonNull(time.measure().in(Unit.DAYS).orElse(null)));
        }
        since(sentence, scopes, discourse, findings);
    }

    private boolean isOfComplaint(Sentence sentence, Quantity time) {
        int from = told.clauseFrom(sentence, time.from());
        int to = told.clauseTo(sentence, time.from());
        if (isOther(sentence, from, to)) return false;
        boolean before = told.has(sentence, "complaint", Math.max(from, time.from() - BEFORE), time.from());
        boolean behind = told.has(sentence, "complaint", time.to(), Math.min(to, time.to() + BEHIND));
        String next = time.to() < to ? sentence.word(time.to()) : "";
        if (next.equals("ago")) return (before || behind) && told.has(sentence, "onset", from, to);
        if (told.lasting(sentence, time) >= from && before) return true;
        if (told.has(sentence, "history", time.to(), Math.min(to, time.to() + 2))) return behind || before;
        if (told.has(sentence, "history", Math.max(from, time.from() - BEFORE), time.from())) return before;
        return next.equals("of")
                && told.has(sentence, "complaint", time.to() + 1, Math.min(to, time.to() + BEHIND - 1));
    }

    private boolean isOther(Sentence sentence, int from, int to) {
        return told.has(sentence, "no duration", from, to)
                || told.says(sentence, "wanted", from, to)
                || told.namesCare(sentence, from, to);
    }

    private void since(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        LocalDate noted = sentence.noted();
        if (noted == null) return;
        for (int at = 1; at + 1 < sentence.size(); at++) {
            if (!sentence.word(at).equals("since")) continue;
            int from = told.clauseFrom(sentence, at - 1);
            if (isOther(sentence, from, at) || !told.has(sentence, "complaint", Math.max(from, at - BEFORE), at))
                continue;
            Dates.Told date = Dates.latest(sentence.tokens(), at + 1);
            if (date == null || !date.day().isBefore(noted)) continue;
            Measure days = Measure.of(ChronoUnit.DAYS.between(date.day(), noted), Unit.DAYS);
            state(sentence, scopes, discourse, findings, at - 1, date.to(), days);
        }
    }

    private static void state(
            Sentence sentence, Scopes scopes, Discourse discourse, Findings findings, int from, int to, Measure days) {
        if (!TimeTold.isSo(sentence, scopes, from, to)) return;
        Focus about = Focus.of(sentence, from, to, discourse.focus());
        Side side = about.side();
        findings.fact(
                DURATION,
                FactStatus.ASSERTED,
                new Findings.About(new FactValue.Amount(days), about.parts(), side, null, null),
                sentence,
                Math.max(told(sentence, from), 0),
                to);
    }

    /** The quotation goes back to the head of its clause. */
    private static int told(Sentence sentence, int at) {
        return sentence.clauses().isEmpty()
                ? 0
                : sentence.clauses().get(sentence.clauseAt(at)).from();
    }
}
