package imr.domain.eligibility;

import imr.domain.CaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Eligible applications that may be reviewed as one: those of the same employee, requesting physician and date of injury (8 CCR 9792.10.4(a)).
 * The organization may consolidate them and need not.
 *
 * @param lead   the lowest case number, under which the review goes on
 * @param joined the others, in order of their numbers; at least one
 */
public record Consolidation(CaseNumber lead, List<CaseNumber> joined) {
    public Consolidation {
        joined = List.copyOf(joined);
        if (joined.isEmpty() || joined.contains(lead))
            throw new IllegalArgumentException("a consolidation joins other cases to its lead");
    }

    /**
     * An application, with identifiers instead of names.
     *
     * @param employee  identifier of the worker
     * @param physician identifier of the requesting physician; {@code null} where unknown
     * @param injury    {@code null} where not stated
     */
    public record Application(
            CaseNumber caseNumber,
            String employee,
            @Nullable String physician,
            @Nullable LocalDate injury) {}

    /** All that may be consolidated, in order of their leads. What lacks physician or injury joins nothing: two unknowns are not the same. */
    public static List<Consolidation> of(Collection<Application> applications) {
        Map<List<Object>, List<CaseNumber>> alike = new LinkedHashMap<>();
        applications.stream()
                .filter(application -> application.physician() != null && application.injury() != null)
                .sorted((one, other) -> one.caseNumber().compareTo(other.caseNumber()))
                .forEach(application -> alike.computeIfAbsent(key(application), key -> new ArrayList<>())
                        .add(application.caseNumber()));
        return alike.values().stream()
                .map(numbers -> numbers.stream().distinct().toList())
                .filter(numbers -> numbers.size() > 1)
                .map(numbers -> new Consolidation(numbers.getFirst(), numbers.subList(1, numbers.size())))
                .toList();
    }

    private static List<Object> key(Application application) {
        return List.of(
                application.employee(),
                Objects.requireNonNull(application.physician()),
                Objects.requireNonNull(application.injury()));
    }
}
