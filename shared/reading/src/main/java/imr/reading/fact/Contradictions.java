package imr.reading.fact;

import imr.domain.Side;
import imr.domain.casefile.CaseFile;
import imr.domain.evaluation.Contradiction;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Statements of the record that do not go together: something stated and denied of the same region, side and drug at the same date or
 * undated. Kept and shown; which of them holds is the reviewer's to say.
 */
public final class Contradictions {
    private Contradictions() {}

    public static List<Contradiction> in(CaseFile file, CaseRecord record) {
        Map<Object, List<Fact>> bySubject = new LinkedHashMap<>();
        for (Fact fact : record.facts())
            if (fact.status() == FactStatus.ASSERTED || fact.status() == FactStatus.NEGATED)
                bySubject
                        .computeIfAbsent(subject(fact), key -> new ArrayList<>())
                        .add(fact);
        List<Contradiction> found = new ArrayList<>();
        for (List<Fact> facts : bySubject.values()) {
            List<Fact> stated = facts.stream()
                    .filter(f -> f.status() == FactStatus.ASSERTED)
                    .toList();
            List<Fact> denied =
                    facts.stream().filter(f -> f.status() == FactStatus.NEGATED).toList();
            pair(stated, denied).ifPresent(pair -> found.add(new Contradiction(about(pair.getFirst()), pair)));
        }
        return found;
    }

    private record Subject(FactId id, Object parts, Side side, Object of, Object drug) {}

    private static Subject subject(Fact fact) {
        return new Subject(
                fact.id(), fact.bodyParts(), fact.side(), String.valueOf(fact.of()), String.valueOf(fact.drug()));
    }

    /**
     * The last statement and denial that do not go together. A finding that changed between two dates is a course, not a contradiction; a
     * drug that is taken and not taken always is one.
     */
    private static Optional<List<Fact>> pair(List<Fact> stated, List<Fact> denied) {
        for (Fact denial : denied.reversed())
            for (Fact statement : stated.reversed())
                if (statement.speaksOfTheSameAs(denial)
                        && (statement.drug() != null || Objects.equals(statement.on(), denial.on())))
                    return Optional.of(List.of(statement, denial));
        return Optional.empty();
    }

    private static String about(Fact fact) {
        String what = fact.drug() != null
                ? fact.drug()
                : fact.id().value().replace('.', ' ').replace('-', ' ');
        String where = fact.bodyParts().isEmpty()
                ? ""
                : ", "
                        + String.join(
                                " and ",
                                fact.bodyParts().stream()
                                        .map(imr.domain.BodyPart::words)
                                        .toList());
        return what + where + " is stated and denied";
    }
}
