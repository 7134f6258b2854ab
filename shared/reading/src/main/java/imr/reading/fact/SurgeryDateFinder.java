package imr.reading.fact;

import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Role;
import imr.reading.text.Dates;
import org.jspecify.annotations.Nullable;

/** The day of an operation that was done: the date stands behind its name with nothing but its place between. A month alone is no day. */
final class SurgeryDateFinder {
    private static final FactId DATE = new FactId("case.surgery-date");
    private static final int BETWEEN = 9;

    private final TimeTold told;
    private final Amounts amounts;
    private final Operations operations = new Operations();

    SurgeryDateFinder(Amounts amounts) {
        this.amounts = amounts;
        this.told = new TimeTold(amounts);
    }

    void find(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            int words = operations.at(sentence, at);
            if (words == 0) continue;
            Dates.Told date = date(sentence, at + words);
            if (date == null) continue;
            Role role = sentence.roleAt(at);
            if (role == Role.REVIEW || role == Role.PLAN || discourse.isRequest()) continue;
            int from = told.clauseFrom(sentence, at);
            if (told.has(sentence, "not done", from, date.to())) continue;
            if (!told.has(sentence, "done", from, date.to()) && !isPast(date, sentence)) continue;
            FactStatus status = scopes.status(at, at + words).orElse(FactStatus.HYPOTHETICAL);
            if (status != FactStatus.ASSERTED && status != FactStatus.HISTORICAL) continue;
            Focus about = Focus.of(sentence, at, date.to(), discourse.focus());
            Findings.About what =
                    new Findings.About(new FactValue.Day(date.day()), about.parts(), about.side(), null, null);
            findings.fact(DATE, FactStatus.ASSERTED, what, sentence, at, date.to());
            at = date.to();
        }
    }

    /** "Laminectomy on 11/04/98": what has a day before that of the note was done. */
    private static boolean isPast(Dates.Told date, Sentence sentence) {
        return sentence.noted() != null && date.day().isBefore(sentence.noted());
    }

    private Dates.@Nullable Told date(Sentence sentence, int from) {
        for (int at = from; at < Math.min(sentence.size(), from + BETWEEN); at++) {
            Dates.Told date = Dates.day(sentence.tokens(), at);
            if (date != null) return date;
            String word = sentence.word(at);
            boolean passes = word.equals(",")
                    || word.equals(":")
                    || amounts.words("between date").contains(word)
                    || isBody(sentence, at)
                    || operations.at(sentence, at) > 0;
            if (!passes) return null;
        }
        return null;
    }

    private static boolean isBody(Sentence sentence, int at) {
        return sentence.terms().stream()
                .anyMatch(term -> term.kind().equals("body") && at >= term.from() && at < term.to());
    }
}
