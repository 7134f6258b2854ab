package imr.checks.fault;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.text.ReadDraft;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers that do not change with the day and yet differ between summary and rationale. A pain score changes, an age or a date does not. */
public final class NumberDiffers implements Check {
    private static final Set<String> LASTING = Set.of(
            "patient.age",
            "treatment.visits-completed",
            "case.surgery-date",
            "case.injection-relief-percent",
            "case.injection-relief-weeks");

    /** "Over 50 years" is a bound, no age. */
    private static final Pattern BOUND =
            Pattern.compile("(?i)\\b(?:over|under|above|below|older|younger|at least|more than|less than|up to)\\b");

    @Override
    public List<CheckResult> of(ReadDraft draft) {
        return SideBySide.of(draft, NumberDiffers::between);
    }

    private static Optional<CheckResult> between(Source said, List<Source> others) {
        if (!isLasting(said.fact())) return Optional.empty();
        List<Source> same = others.stream()
                .filter(other -> isLasting(other.fact()) && Subjects.sameOrOfNoRegion(said.fact(), other.fact()))
                .toList();
        boolean agrees = same.stream()
                .anyMatch(other -> agree(said.fact().value(), other.fact().value()));
        return agrees || same.isEmpty() ? Optional.empty() : Optional.of(result(said, same.getLast()));
    }

    private static boolean isLasting(Fact fact) {
        return LASTING.contains(fact.id().value())
                && (fact.status() == FactStatus.ASSERTED || fact.status() == FactStatus.HISTORICAL)
                && !BOUND.matcher(fact.evidence().getFirst().words()).find();
    }

    private static boolean agree(FactValue one, FactValue other) {
        if (one instanceof FactValue.Amount(var measure) && other instanceof FactValue.Amount(var told))
            return Measures.overlap(measure, told);
        return one.equals(other);
    }

    private static CheckResult result(Source said, Source other) {
        return new CheckResult(
                CheckCode.NUMBER_DIFFERS,
                said.place(),
                other.place(),
                said.capitalized() + " has " + words(said.fact().value()) + ", " + other.words() + " "
                        + words(other.fact().value()) + ": " + Subjects.words(said.fact()) + ".",
                "Look it up in the record and correct the one that is wrong.");
    }

    private static String words(FactValue value) {
        return switch (value) {
            case FactValue.Amount(var measure) -> measure.words();
            case FactValue.Day(var date) -> date.toString();
            case FactValue.Code(String code) -> code;
            case FactValue.Flag() -> "it";
        };
    }
}
