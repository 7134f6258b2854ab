package imr.record.contradiction;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.evaluation.Contradiction;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.record.drug.DrugUse;
import imr.record.summary.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something stated and denied of the same region, side and drug. */
final class Denials {
    private Denials() {}

    private record Subject(
            FactId id,
            Set<BodyPart> parts,
            Side side,
            @Nullable TreatmentId of,
            @Nullable String drug) {
        static Subject of(Fact fact) {
            return new Subject(fact.id(), fact.bodyParts(), fact.side(), fact.of(), fact.drug());
        }
    }

    static List<Contradiction> in(CaseRecord record) {
        Map<Subject, List<Fact>> bySubject = new LinkedHashMap<>();
        for (Fact fact : record.facts())
            if (isStatement(fact))
                bySubject
                        .computeIfAbsent(Subject.of(fact), key -> new ArrayList<>())
                        .add(fact);
        List<Contradiction> found = new ArrayList<>();
        for (List<Fact> facts : bySubject.values())
            pair(with(FactStatus.ASSERTED, facts), with(FactStatus.NEGATED, facts))
                    .ifPresent(pair -> found.add(new Contradiction(about(pair.getFirst()), pair)));
        return found;
    }

    /** A test that does not find a drug, or an agreement that is not on file, denies nobody's taking it. */
    private static boolean isStatement(Fact fact) {
        boolean said = fact.status() == FactStatus.ASSERTED || fact.status() == FactStatus.NEGATED;
        boolean ofADrug = fact.drug() != null || fact.id().value().startsWith("opioid.");
        return said && (!ofADrug || DrugUse.tells(fact));
    }

    private static List<Fact> with(FactStatus status, List<Fact> facts) {
        return facts.stream().filter(fact -> fact.status() == status).toList();
    }

    /**
     * The last statement and denial that do not go together. A finding that changed between two dates is a course, not a contradiction; a
     * drug that is taken and not taken always is one.
     */
    private static Optional<List<Fact>> pair(List<Fact> stated, List<Fact> denied) {
        Map<Optional<LocalDate>, List<Fact>> statedByDay = new HashMap<>();
        for (Fact statement : stated)
            statedByDay
                    .computeIfAbsent(day(statement), day -> new ArrayList<>())
                    .add(statement);
        for (Fact denial : denied.reversed())
            for (Fact statement :
                    statedByDay.getOrDefault(day(denial), List.of()).reversed())
                if (statement.speaksOfTheSameAs(denial) && Passages.gainsay(statement, denial))
                    return Optional.of(List.of(statement, denial));
        return Optional.empty();
    }

    /** The day that a finding must share with its denial; for a drug the same for all, so that a long record is gone through once. */
    private static Optional<LocalDate> day(Fact fact) {
        return fact.drug() != null ? Optional.empty() : Optional.ofNullable(fact.on());
    }

    private static String about(Fact fact) {
        String what = fact.drug() != null ? fact.drug() : Phrases.of(fact.id());
        String where = fact.bodyParts().stream().map(BodyPart::words).collect(Collectors.joining(" and "));
        return what + (where.isEmpty() ? "" : ", " + where) + " is stated and denied";
    }
}
