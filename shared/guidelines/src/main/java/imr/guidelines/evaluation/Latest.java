package imr.guidelines.evaluation;

import imr.domain.Side;
import imr.domain.fact.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Of what may change, a deficit, an infection, work status, the latest statement holds: a denial ends what was stated before it of the same
 * region, side, treatment and drug, and what was stated is its history ({@code docs/decisions/0003}). Statements without a date end nothing and
 * are ended by nothing.
 */
final class Latest {
    private Latest() {}

    /** The statements that no later denial ended. */
    static List<Fact> standing(List<Fact> statements, List<Fact> denials) {
        if (denials.isEmpty() || statements.isEmpty()) return statements;
        LocalDate last = last(denials);
        if (last == null) return statements;
        return statements.stream()
                .filter(statement ->
                        !isBefore(statement, last) || denials.stream().noneMatch(denial -> ends(denial, statement)))
                .toList();
    }

    private static @Nullable LocalDate last(List<Fact> denials) {
        LocalDate last = null;
        for (Fact denial : denials)
            if (denial.on() != null && (last == null || denial.on().isAfter(last))) last = denial.on();
        return last;
    }

    private static boolean isBefore(Fact statement, LocalDate day) {
        return statement.on() != null && statement.on().isBefore(day);
    }

    private static boolean ends(Fact denial, Fact statement) {
        return denial.on() != null
                && isBefore(statement, denial.on())
                && Objects.equals(denial.of(), statement.of())
                && Objects.equals(denial.drug(), statement.drug())
                && (denial.side() == Side.UNSTATED
                        || denial.side() == Side.BILATERAL
                        || denial.side() == statement.side())
                && Regions.speaksFor(denial.bodyParts(), denial.side(), statement.bodyParts(), statement.side());
    }
}
