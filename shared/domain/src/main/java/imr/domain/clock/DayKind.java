package imr.domain.clock;

/** In what a deadline is counted. The day of the event itself never counts (Government Code 6800). */
public enum DayKind {
    CALENDAR("day"),
    /** Days on which the offices of the state are open; law says "business" and "working" days of the same days. */
    BUSINESS("business day"),
    HOURS("hour");

    private final String unit;

    DayKind(String unit) {
        this.unit = unit;
    }

    /** A length in words: {@code 1 business day}, {@code 24 hours}. */
    public String words(int length) {
        return length + " " + unit + (length == 1 ? "" : "s");
    }
}
