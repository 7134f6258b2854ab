package imr.domain.clock;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What happened in a case and when, as far as deadlines depend on it.
 *
 * @param extensionDays days by which the administrative director extended the time to decide, for extraordinary circumstances or good cause;
 *                      0 to 3 (Labor Code 4610.6(d)(2))
 */
public record Occurrences(Map<Event, Occurrence> events, int extensionDays) {
    private static final int LONGEST_EXTENSION = 3;

    /** One event: when, and how the paper was sent. Of an event that is no paper, how it came to notice does not matter. */
    public record Occurrence(Moment at, Service service) {}

    public Occurrences {
        events = Map.copyOf(events);
        if (extensionDays < 0 || extensionDays > LONGEST_EXTENSION)
            throw new IllegalArgumentException(
                    "the time to decide is extended by 1 to 3 days (Labor Code 4610.6(d)(2))");
    }

    public static Occurrences none() {
        return new Occurrences(Map.of(), 0);
    }

    /**
     * With an event that is no paper sent to somebody.
     *
     * @throws IllegalArgumentException for a paper, whose clock depends on how it was sent
     */
    public Occurrences with(Event event, Moment at) {
        if (event.isServed())
            throw new IllegalArgumentException("how it was sent decides when this clock ends: " + event);
        return with(event, at, Service.ELECTRONIC);
    }

    public Occurrences with(Event event, Moment at, Service service) {
        Map<Event, Occurrence> more = new EnumMap<>(Event.class);
        more.putAll(events);
        more.put(event, new Occurrence(at, service));
        return new Occurrences(more, extensionDays);
    }

    /** With the time to decide extended by so many days, 1 to 3. */
    public Occurrences extended(int days) {
        return new Occurrences(events, days);
    }

    /** With what another tells of events that this does not have. */
    public Occurrences orElse(Occurrences other) {
        Map<Event, Occurrence> both = new EnumMap<>(Event.class);
        both.putAll(other.events);
        both.putAll(events);
        return new Occurrences(both, extensionDays);
    }

    public Optional<Occurrence> of(Event event) {
        return Optional.ofNullable(events.get(event));
    }

    public boolean has(Event event) {
        return events.containsKey(event);
    }
}
