package imr.domain.determination;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last days on which a determination is in time. A late one binds all the same and is marked late.
 *
 * @param statute    by the statute, which counts from the request and its documents (Labor Code 4610.6(d)(1)); {@code null} where that
 *                   date is not stated
 * @param regulation by the regulation, which counts from the records (8 CCR 9792.10.6); {@code null} likewise
 */
public record DecisionClocks(
        @Nullable LocalDate statute, @Nullable LocalDate regulation) {
    /** Whether a decision of this day misses either clock. */
    public boolean isMissedOn(LocalDate decided) {
        return earliest().map(decided::isAfter).orElse(false);
    }

    /** The earlier of the two; empty when neither can be told. */
    public Optional<LocalDate> earliest() {
        return Stream.of(Optional.ofNullable(statute), Optional.ofNullable(regulation))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }
}
