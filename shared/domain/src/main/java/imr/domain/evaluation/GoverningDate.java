package imr.domain.evaluation;

import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DisputedItem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
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

    private record Dated(Event event, @Nullable LocalDate on) {}

    /** The governing date; empty when the case states none that could stand for it. */
    public static Optional<GoverningDate> of(Trigger trigger, CaseDates dates, DisputedItem item) {
        Dated decided = new Dated(Event.DECISION, dates.decision());
        Dated assigned = new Dated(Event.ASSIGNMENT, dates.assigned());
        Dated applied = new Dated(Event.APPLICATION, dates.applicationReceived());
        Dated reviewed = new Dated(Event.UTILIZATION_REVIEW, dates.urDecision());
        Stream<Dated> inOrder =
                switch (trigger) {
                    case INJURY -> Stream.of(new Dated(Event.INJURY, dates.injury()));
                    case REQUEST -> Stream.of(new Dated(Event.REQUEST, dates.request()), reviewed, applied, assigned);
                    case SERVICE ->
                        Stream.of(new Dated(Event.SERVICE, item.serviceDate()), decided, assigned, applied, reviewed);
                    case DECISION -> Stream.of(decided, assigned, applied, reviewed);
                };
        return inOrder.flatMap(dated -> Optional.ofNullable(dated.on())
                        .map(on -> new GoverningDate(on, trigger, dated.event(), item.retrospective()))
                        .stream())
                .findFirst();
    }

    /** The governing date alone, {@code null} when there is none. */
    public static @Nullable LocalDate dateOf(Trigger trigger, CaseDates dates, DisputedItem item) {
        return of(trigger, dates, item).map(GoverningDate::date).orElse(null);
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
