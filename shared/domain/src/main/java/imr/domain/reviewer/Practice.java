package imr.domain.reviewer;

/**
 * Active clinical practice.
 *
 * @param hoursPerWeek 0 to 100
 * @param years        full years in practice, 0 to 80
 */
public record Practice(int hoursPerWeek, int years) {
    public static final int MOST_HOURS = 100;
    public static final int MOST_YEARS = 80;

    public Practice {
        if (hoursPerWeek < 0 || hoursPerWeek > MOST_HOURS)
            throw new IllegalArgumentException("hours of practice a week are 0 to " + MOST_HOURS);
        if (years < 0 || years > MOST_YEARS)
            throw new IllegalArgumentException("years in practice are 0 to " + MOST_YEARS);
    }
}
