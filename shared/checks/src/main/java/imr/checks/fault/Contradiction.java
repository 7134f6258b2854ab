package imr.checks.fault;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.text.ReadDraft;
import imr.domain.fact.FactStatus;
import java.util.List;
import java.util.Optional;

/**
 * What one part of the determination denies and another states: of one finding, region, side, treatment and drug. "No documentation of X" is such a
 * denial where the summary or the record tells of X. Where they themselves say both, it is the finding that changed, and nothing is said.
 */
public final class Contradiction implements Check {
    @Override
    public List<CheckResult> of(ReadDraft draft) {
        return SideBySide.of(draft, Contradiction::between);
    }

    private static Optional<CheckResult> between(Source said, List<Source> others) {
        if (!Subjects.isFinding(said.fact())) return Optional.empty();
        List<Source> same = others.stream()
                .filter(other -> Subjects.isFinding(other.fact()) && Subjects.same(said.fact(), other.fact()))
                .toList();
        FactStatus status = said.fact().status();
        boolean agrees = same.stream().anyMatch(other -> other.fact().status() == status);
        return agrees || same.isEmpty() ? Optional.empty() : Optional.of(result(said, same.getLast()));
    }

    private static CheckResult result(Source said, Source other) {
        boolean denied = said.fact().status() == FactStatus.NEGATED;
        return new CheckResult(
                CheckCode.CONTRADICTION,
                said.place(),
                other.place(),
                said.capitalized() + (denied ? " denies" : " states") + " what " + other.words()
                        + (denied ? " states" : " denies") + ": " + Subjects.words(said.fact()) + ".",
                "Look it up in the record and correct the one that is wrong.");
    }
}
