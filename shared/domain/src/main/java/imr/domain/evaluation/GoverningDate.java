package imr.domain.evaluation;

import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DisputedItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date of a case that a trigger points to, and the event that it is the date of. Where the event itself is not dated, the date that stands
 * in for it in practice: a request was made no later than it was denied, and a service not yet rendered is governed by the day it is decided
 * on, which the assignment fixes. What stands in is always said.
 *
 * @param retrospective whether the service was already rendered, so that its date is only not stated
 */
public record GoverningDate(LocalDate date, Trigger trigger, Event event, boolean retrospective) {
    /** What happened on a date, in words that follow {@code the date of}. */
    public enum Event {
        INJURY("the injury"),
        REQUEST("the request for authorization"),
        SERVICE("service"),
        DECISION("the decision"),
        ASSIGNMENT("assignment"),
        APPLICATION("the application for review"),
        UTILIZATION_REVIEW("the utilization review decision");

        private final String words;

        Event(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The event of each trigger, and those that stand in for it where it is not dated, in the order in which they are looked at. */
    private static final Map<Trigger, List<Event>> IN_ORDER = Map.of(
            Trigger.INJURY, List.of(Event.INJURY),
            Trigger.REQUEST, List.of(Event.REQUEST, Event.UTILIZATION_REVIEW, Event.APPLICATION, Event.ASSIGNMENT),
            Trigger.SERVICE,
                    List.of(
                            Event.SERVICE,
                            Event.DECISION,
                            Event.ASSIGNMENT,
                            Event.APPLICATION,
                            Event.UTILIZATION_REVIEW),
            Trigger.DECISION, List.of(Event.DECISION, Event.ASSIGNMENT, Event.APPLICATION, Event.UTILIZATION_REVIEW));

    /** The governing date; empty when the case states none that could stand for it. */
    public static Optional<GoverningDate> of(Trigger trigger, CaseDates dates, DisputedItem item) {
        for (Event event : inOrder(trigger)) {
            LocalDate on = on(event, dates, item);
            if (on != null) return Optional.of(new GoverningDate(on, trigger, event, item.retrospective()));
        }
        return Optional.empty();
    }

    /** The governing date alone, {@code null} when there is none. */
    public static @Nullable LocalDate dateOf(Trigger trigger, CaseDates dates, DisputedItem item) {
        for (Event event : inOrder(trigger)) {
            LocalDate on = on(event, dates, item);
            if (on != null) return on;
        }
        return null;
    }

    private static List<Event> inOrder(Trigger trigger) {
        return IN_ORDER.getOrDefault(trigger, List.of());
    }

    private static @Nullable LocalDate on(Event event, CaseDates dates, DisputedItem item) {
        return switch (event) {
            case INJURY -> dates.injury();
            case REQUEST -> dates.request();
            case SERVICE -> item.serviceDate();
            case DECISION -> dates.decision();
            case ASSIGNMENT -> dates.assigned();
            case APPLICATION -> dates.applicationReceived();
            case UTILIZATION_REVIEW -> dates.urDecision();
        };
    }

    /** What date it is: {@code the date of assignment}. */
    public String dateWords() {
        return "the date of " + event.words();
    }

    /** What date it is, and why it governs where another stands for it. */
    public String words() {
        String governs = "the date of " + triggering().words();
        if (event == triggering()) return governs;
        return dateWords() + ", which stands for " + governs + ": " + reason();
    }

    private String reason() {
        return switch (trigger) {
            case INJURY -> throw new IllegalStateException("nothing stands for the date of an injury");
            case REQUEST -> "that is not stated, and a request is made before it is reviewed";
            case SERVICE ->
                retrospective
                        ? "that is not stated, and the treatment was given by then"
                        : "the treatment has not been given, so the edition of the day on which it is decided governs";
            case DECISION ->
                event == Event.ASSIGNMENT
                        ? "assignment fixes the edition that the reviewer applies"
                        : "that is not stated";
        };
    }

    private Event triggering() {
        return eventOf(trigger);
    }

    /** The event that a trigger names. */
    static Event eventOf(Trigger trigger) {
        return switch (trigger) {
            case INJURY -> Event.INJURY;
            case REQUEST -> Event.REQUEST;
            case SERVICE -> Event.SERVICE;
            case DECISION -> Event.DECISION;
        };
    }
}
