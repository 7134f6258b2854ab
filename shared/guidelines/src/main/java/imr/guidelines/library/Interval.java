package imr.guidelines.library;

import imr.domain.evaluation.Trigger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something governs, both ends included, by the date of the trigger.
 *
 * @param to {@code null} while in force
 */
public record Interval(LocalDate from, @Nullable LocalDate to, Trigger trigger) {
    public Interval {
        if (to != null && to.isBefore(from)) throw new IllegalArgumentException("an interval ends after it begins");
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
