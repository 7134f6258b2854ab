package imr.domain.process;

import imr.domain.clock.Basis;
import imr.domain.clock.Clock;
import imr.domain.clock.Duty;
import imr.domain.clock.Event;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock of something that is still to be done in a case. Holds days only, so that lists of cases can say what is due without the cases.
 *
 * @param due     the last day; {@code null} where it cannot be told
 * @param missing the event whose date is missing then; {@code null} where nothing is missing, since the clock has not begun
 * @param noted   whether the record of the case says already that the day passed
 */
public record OpenClock(
        Duty duty,
        Basis basis,
        @Nullable LocalDate due,
        @Nullable Event missing,
        boolean noted) {
    static OpenClock of(Clock clock, boolean noted) {
        return switch (clock) {
            case Clock.Running running ->
                new OpenClock(
                        clock.rule().duty(), clock.rule().basis(), running.due().date(), null, noted);
            case Clock.Unknown unknown ->
                new OpenClock(clock.rule().duty(), clock.rule().basis(), null, unknown.missing(), noted);
        };
    }

    OpenClock notBegun() {
        return new OpenClock(duty, basis, due, null, noted);
    }

    /** The same clock with the day that an application states, where what happened does not tell it. */
    public OpenClock orDue(@Nullable LocalDate stated) {
        return due != null || stated == null ? this : new OpenClock(duty, basis, stated, null, noted);
    }

    /** Whether its last day is over. */
    public boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
