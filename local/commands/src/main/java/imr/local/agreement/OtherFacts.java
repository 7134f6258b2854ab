package imr.local.agreement;

import imr.domain.fact.CaseRecord;
import imr.domain.fact.Clause;
import imr.domain.fact.Fact;
import imr.domain.fact.FactsFile;
import imr.domain.fact.ToldAmount;
import java.util.List;

/** The facts of a letter with another record behind them. */
final class OtherFacts {
    private OtherFacts() {}

    static FactsFile none(FactsFile letter) {
        return with(letter, List.of(), List.of(), List.of(), List.of());
    }

    /** What was read of another letter's summary, under this letter's case and items. */
    static FactsFile of(FactsFile other, FactsFile letter) {
        return with(letter, other.clauses(), other.facts(), other.mentions(), List.of());
    }

    private static FactsFile with(
            FactsFile letter,
            List<Clause> clauses,
            List<Fact> facts,
            List<CaseRecord.Mention> mentions,
            List<ToldAmount> amounts) {
        return new FactsFile(
                letter.caseNumber(),
                letter.version(),
                letter.reader(),
                letter.caseFile(),
                letter.documents(),
                letter.items(),
                clauses,
                facts,
                mentions,
                letter.terms(),
                letter.names(),
                amounts,
                letter.authorized());
    }
}
