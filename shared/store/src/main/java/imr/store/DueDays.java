package imr.store;

import imr.domain.clock.Basis;
import imr.domain.clock.Duty;
import imr.domain.process.OpenClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is due in a case by what its head knows: of the review's clocks, and of the dates that the application states. */
public final class DueDays {
    private DueDays() {}

    /** The clocks of what is still to be done; none when nothing is. */
    public static List<OpenClock> of(CaseState state) {
        LocalDate stated = state.deadlines().determinationDue();
        List<OpenClock> clocks = state.clocks();
        if (clocks != null)
            return clocks.stream()
                    .map(clock -> clock.duty() == Duty.DETERMINATION ? clock.orDue(stated) : clock)
                    .toList();
        return state.status().isOpen()
                ? List.of(new OpenClock(Duty.DETERMINATION, Basis.STATUTE, stated, null, false))
                : List.of();
    }

    /** The first of the days; {@code null} while none can be told. */
    public static @Nullable LocalDate earliest(CaseState state) {
        return days(state).min(LocalDate::compareTo).orElse(null);
    }

    /** The day by which the determination is to be issued; {@code null} where it cannot be told, or is not to be issued (any more). */
    public static @Nullable LocalDate determination(CaseState state) {
        Optional<OpenClock> clock = of(state).stream()
                .filter(one -> one.duty() == Duty.DETERMINATION)
                .findFirst();
        return clock.map(OpenClock::due).orElse(null);
    }

    private static java.util.stream.Stream<LocalDate> days(CaseState state) {
        return of(state).stream().map(OpenClock::due).filter(Objects::nonNull);
    }
}
