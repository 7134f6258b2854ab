package imr.domain.clock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A day in California, with the time of day where it is known. Only deadlines counted in hours need the time.
 *
 * @param time Pacific time; {@code null} where only the day is known
 */
public record Moment(LocalDate date, @Nullable LocalTime time) implements Comparable<Moment> {
    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");
    private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::date)
            .thenComparing(Moment::time, Comparator.nullsLast(Comparator.naturalOrder()));

    public static Moment on(LocalDate date) {
        return new Moment(date, null);
    }

    /**
     * From {@code 2026-03-02} or {@code 2026-03-02T14:30}.
     *
     * @throws java.time.format.DateTimeParseException when it has another form
     */
    public static Moment parse(String text) {
        if (!text.contains("T")) return on(LocalDate.parse(text));
        LocalDateTime at = LocalDateTime.parse(text);
        return new Moment(at.toLocalDate(), at.toLocalTime());
    }

    Moment with(LocalDate other) {
        return new Moment(other, time);
    }

    /**
     * So many hours later, by the clock on the wall: over the change to daylight saving, 24 hours end an hour later in the day. Where the time
     * of day is not known, the end of the last day.
     */
    Moment plusHours(int hours) {
        if (time == null) return on(date.plusDays(Duration.ofHours(hours).toDays()));
        LocalDateTime later =
                date.atTime(time).atZone(CALIFORNIA).plusHours(hours).toLocalDateTime();
        return new Moment(later.toLocalDate(), later.toLocalTime());
    }

    /** Earlier first; a day without a time counts as its end. */
    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return time == null ? date.toString() : date + "T" + time;
    }
}
