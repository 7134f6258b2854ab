package imr.domain.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The injured worker, as far as an application names one. Never logged; left out of every public rendering. */
public record Employee(
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable String claimNumber) {
    public static final Employee UNNAMED = new Employee(null, null, null);
}
