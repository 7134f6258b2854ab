package imr.domain;

/**
 * The units that requests and criteria are measured in. Units of one {@link Dimension} convert into each other by
 * {@link #factor}; a month counts 30 days and a year 365, as treatment guidelines speak of them.
 */
public enum Unit {
    VISITS(Dimension.VISITS, 1, "visit", "visits"),
    PER_WEEK(Dimension.FREQUENCY, 1, "per week", "per week"),
    PER_DAY(Dimension.FREQUENCY, 7, "per day", "per day"),
    DAYS(Dimension.TIME, 1, "day", "days"),
    WEEKS(Dimension.TIME, 7, "week", "weeks"),
    MONTHS(Dimension.TIME, 30, "month", "months"),
    YEARS(Dimension.TIME, 365, "year", "years"),
    HOURS_PER_DAY(Dimension.HOURS, 1, "hour per day", "hours per day"),
    PERCENT(Dimension.PERCENT, 1, "percent", "percent"),
    POINTS(Dimension.PAIN, 1, "point of 10", "points of 10"),
    GRADE(Dimension.STRENGTH, 1, "of 5", "of 5"),
    MILLIMETERS(Dimension.LENGTH, 1, "mm", "mm"),
    DEGREES(Dimension.ANGLE, 1, "degree", "degrees"),
    MILLIGRAMS(Dimension.DOSE, 1, "mg", "mg"),
    MME_PER_DAY(Dimension.OPIOID_DOSE, 1, "mg morphine equivalent per day", "mg morphine equivalent per day"),
    DOSES(Dimension.COUNT, 1, "unit", "units"),
    REFILLS(Dimension.REFILLS, 1, "refill", "refills"),
    LEVELS(Dimension.LEVELS, 1, "level", "levels"),
    TIMES(Dimension.TIMES, 1, "time", "times");

    /** What is measured; only measures of one dimension compare. */
    public enum Dimension {
        VISITS,
        FREQUENCY,
        TIME,
        HOURS,
        PERCENT,
        PAIN,
        STRENGTH,
        LENGTH,
        ANGLE,
        DOSE,
        OPIOID_DOSE,
        COUNT,
        REFILLS,
        LEVELS,
        TIMES
    }

    private final Dimension dimension;
    private final int factor;
    private final String singular;
    private final String plural;

    Unit(Dimension dimension, int factor, String singular, String plural) {
        this.dimension = dimension;
        this.factor = factor;
        this.singular = singular;
        this.plural = plural;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many of the smallest unit of the dimension one of this unit is. */
    public int factor() {
        return factor;
    }

    /** The unit's word for one. */
    public String singular() {
        return singular;
    }

    /** The unit's word for any other number. */
    public String plural() {
        return plural;
    }
}
