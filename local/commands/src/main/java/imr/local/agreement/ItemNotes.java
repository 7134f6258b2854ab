package imr.local.agreement;

import imr.domain.Unit;
import imr.domain.casefile.Amount;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DisputedItem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the request and its dates say, as careful readers note it: a number, or true or false. */
final class ItemNotes {
    private ItemNotes() {}

    /** Empty where the request says nothing of it. */
    static Optional<Object> of(String what, DisputedItem item, CaseDates dates) {
        return switch (what) {
            case "requested" -> visits(item.requested());
            case "disputed" -> visits(item.disputed());
            case "authorized" -> visits(item.authorized());
            case "weeks" -> weeks(dates);
            case "retrospective" -> Optional.of(item.retrospective());
            case "amount" -> Optional.of(item.requested().isStated());
            case "body-part" -> Optional.of(!item.bodyParts().isEmpty());
            default ->
                throw new IllegalArgumentException("noted-facts.txt asks of an item what it cannot tell: " + what);
        };
    }

    /** The facts in which criteria ask for it. */
    static List<String> facts(String what) {
        return switch (what) {
            case "requested", "disputed" ->
                List.of("requested.visits", "requested.original-visits", "course.total-visits");
            case "authorized" -> List.of("authorized.visits", "course.total-visits");
            case "weeks" -> List.of("case.time-since-injury");
            case "retrospective" -> List.of("request.retrospective");
            case "amount" -> List.of("request.amount-stated");
            case "body-part" -> List.of("request.body-part-stated");
            default -> List.of();
        };
    }

    private static Optional<Object> visits(Amount amount) {
        return amount.withTotal().in(Unit.VISITS).map(measure ->
                (Object) measure.high().intValue());
    }

    private static Optional<Object> weeks(CaseDates dates) {
        LocalDate injury = dates.injury();
        return Stream.of(Optional.ofNullable(dates.request()), Optional.ofNullable(dates.urDecision()))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(day -> injury != null)
                .map(day -> (Object) (int) ChronoUnit.WEEKS.between(java.util.Objects.requireNonNull(injury), day));
    }
}
