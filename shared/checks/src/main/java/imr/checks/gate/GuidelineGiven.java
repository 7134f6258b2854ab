package imr.checks.gate;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.ReadDraft;
import java.util.List;

/** Every decision names the guideline or evidence it relies on (Labor Code 4610.6(c), (e)). */
public final class GuidelineGiven implements Check {
    @Override
    public List<CheckResult> of(ReadDraft draft) {
        return draft.draft().items().stream()
                .filter(item -> item.governing() == null && Cited.isNothing(item.guideline()))
                .map(GuidelineGiven::missing)
                .toList();
    }

    private static CheckResult missing(Draft.Item item) {
        return new CheckResult(
                CheckCode.NO_GUIDELINE,
                Place.of(Section.GUIDELINE, item.number(), item.guideline()),
                "The decision names no guideline or evidence that it relies on.",
                "Name it with edition and section; where no guideline speaks of the treatment, name the evidence or the standard of Labor Code 4610.5(c)(2).");
    }
}
