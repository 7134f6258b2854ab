package imr.checks.gate;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.ReadDraft;
import java.util.List;

/** Every rationale cites what its findings are held against (Labor Code 4610.6(c), (e)): a guideline, a law, a study by name. */
public final class RationaleCites implements Check {
    @Override
    public List<CheckResult> of(ReadDraft draft) {
        return draft.draft().items().stream()
                .filter(item -> !Cited.names(item.rationale()))
                .map(RationaleCites::missing)
                .toList();
    }

    private static CheckResult missing(Draft.Item item) {
        boolean empty = item.rationale().isBlank();
        return new CheckResult(
                CheckCode.RATIONALE_WITHOUT_CITATION,
                Place.of(Section.RATIONALE, item.number(), item.rationale()),
                empty ? "The item has no rationale." : "The rationale names no guideline, law or study.",
                "Say what the guideline relied on asks for, and name it where it is said.");
    }
}
