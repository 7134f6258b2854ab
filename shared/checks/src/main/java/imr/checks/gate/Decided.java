package imr.checks.gate;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.ReadDraft;
import java.util.List;

/** One decision for each disputed item (Labor Code 4610.6(e); 8 CCR 9792.10.6(d)). */
public final class Decided implements Check {
    @Override
    public List<CheckResult> of(ReadDraft draft) {
        return draft.draft().items().stream()
                .filter(item -> item.outcome() == null)
                .map(Decided::undecided)
                .toList();
    }

    private static CheckResult undecided(Draft.Item item) {
        return new CheckResult(
                CheckCode.ITEM_WITHOUT_DECISION,
                Place.of(Section.ITEM, item.number(), item.text()),
                "The item has no decision.",
                "Decide it: Upheld or Overturned.");
    }
}
