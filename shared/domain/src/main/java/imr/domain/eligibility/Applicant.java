package imr.domain.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who files the application (Labor Code 4610.5(d), (h)(4), (j)). Exactly one of {@link Employee}, {@link Agent}, {@link EmergencyProvider},
 * {@link RequestingPhysician}, {@link Employer}; the last two have no right to file, though the physician may join and assist.
 */
public sealed interface Applicant {
    record Employee() implements Applicant {}

    /**
     * Parent, guardian, conservator, relative or another designee of the employee.
     *
     * @param designated when the designation was signed; {@code null} where the form does not say
     */
    record Agent(@Nullable LocalDate designated) implements Applicant {}

    /** Gave emergency treatment and files on its own behalf. */
    record EmergencyProvider() implements Applicant {}

    record RequestingPhysician() implements Applicant {}

    /** Employer, insurer or claims administrator. */
    record Employer() implements Applicant {}
}
