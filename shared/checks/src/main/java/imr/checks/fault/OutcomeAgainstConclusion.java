package imr.checks.fault;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.ReadDraft;
import imr.domain.evaluation.Outcome;
import java.util.ArrayList;
import java.util.List;

/** "Upheld" is the denial's word: the treatment is not necessary. A rationale that concludes the opposite leaves the decision open. */
public final class OutcomeAgainstConclusion implements Check {
    @Override
    public List<CheckResult> of(ReadDraft draft) {
        List<CheckResult> results = new ArrayList<>();
        for (Draft.Item item : draft.draft().items()) {
            Outcome outcome = item.outcome();
            if (outcome == null) continue;
            Conclusion.of(draft.rationale(item.number()))
                    .filter(said -> said.necessary() != (outcome == Outcome.OVERTURNED))
                    .ifPresent(said -> results.add(result(item, outcome, said)));
        }
        return results;
    }

    private static CheckResult result(Draft.Item item, Outcome outcome, Conclusion said) {
        return new CheckResult(
                CheckCode.OUTCOME_AGAINST_CONCLUSION,
                said.in().place(),
                Place.of(Section.ITEM, item.number(), item.text()),
                "The item is " + outcome.word() + ", its rationale concludes that the treatment is "
                        + (said.necessary() ? "" : "not ") + "medically necessary.",
                "Correct the outcome or the conclusion; Upheld means that the denial stands.");
    }
}
