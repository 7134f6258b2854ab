package imr.domain.determination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Both clocks of a review: the statute's, from the receipt of request and records (Labor Code 4610.6(d)), and the regulation's for records
 * (8 CCR 9792.10.5). {@code null} where the date a clock starts from is not stated.
 */
public record Deadlines(
        @Nullable LocalDate determinationDue, @Nullable LocalDate recordsDue) {}
