package imr.reviewers;

import java.util.Locale;
import java.util.Optional;

/** The columns of a registry file, in any order; all must be there. A list in a cell is separated by semicolons. */
public enum Column {
    ID(true, "R- and four to eight digits, such as R-0001"),
    NAME(true, "the name, which stays in the registry"),
    PERSON(true, "P- and digits, the same person where parties are named by id"),
    LICENCES(
            true,
            "type, state, number, last valid day and, where it is so, \"restricted\": MD CA A12345 2027-06-30; DO NV 77 2026-12-31 restricted"),
    SPECIALTIES(true, "codes of specialties: pain-medicine; anesthesiology"),
    CERTIFICATIONS(false, "board = specialty: American Board of Anesthesiology = pain-medicine"),
    HOURS_PER_WEEK(true, "hours of active practice a week, a whole number from 0 to 100"),
    YEARS_IN_PRACTICE(true, "full years in practice, a whole number from 0 to 80"),
    STATUS(true, "active, on-leave, suspended or left"),
    DISCIPLINED(true, "yes where there is a disciplinary history or a pending action, else no"),
    MEDICAL_EVALUATOR(true, "yes for a qualified medical evaluator, else no"),
    AFFILIATIONS(
            false,
            "kind, party and, for \"financial\", percent of income: employment O-12; spouse P-3; financial O-4 6.5"),
    TREATED_WORKERS(false, "P- and digits: P-17; P-204"),
    EARLIER_REVIEWS(false, "case numbers: CM26-0000001; CM25-0000009");

    private final boolean needed;
    private final String expected;

    Column(boolean needed, String expected) {
        this.needed = needed;
        this.expected = expected;
    }

    /** As it stands in the first row: {@code hours_per_week}. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its cells may not be empty. */
    public boolean isNeeded() {
        return needed;
    }

    /** What a cell holds. */
    public String expected() {
        return expected;
    }

    static Optional<Column> ofHeader(String header) {
        for (Column column : values())
            if (column.header().equals(header.strip().toLowerCase(Locale.ROOT))) return Optional.of(column);
        return Optional.empty();
    }
}
